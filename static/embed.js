// Gives the frames of Kartu on a page the height of what they show. For host pages, which need no other part of this
// site; without it a frame keeps the height of its code. README.md lists the messages.
{
  const { origin } = new URL(document.currentScript.src)
  const frames = () => [...document.querySelectorAll('iframe[data-kartu]')]
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.kartu !== 1 || data.type !== 'height') return
    if (!Number.isFinite(data.px) || data.px < 200 || data.px > 20000) return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    if (frame) frame.style.height = `${Math.ceil(data.px)}px`
  })
  // Those that stood before this script did have told theirs already.
  for (const { contentWindow } of frames()) contentWindow.postMessage({ kartu: 1, type: 'measure' }, '*')
}
