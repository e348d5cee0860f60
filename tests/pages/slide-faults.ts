/** Knows what of a slide has no room, as it is seen; knows nothing of which slide it is. */
import type { Page } from '@playwright/test'

/** What on the slide is cut off, touches something, or is too small, in words; px of a slide that is 1080 high. */
export function readSlideFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A step may bring letters of a font that has not come yet.
    await document.fonts.ready
    const slide = document.querySelector('.slide')
    if (!slide) return ['no slide']
    const whole = slide.getBoundingClientRect()
    const unit = whole.height / 1080
    // As wide as its letters, as high as its line.
    const boxOf = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const [{ left, right }, { top, bottom }] = [
        range.getBoundingClientRect(),
        element.getBoundingClientRect()
      ]
      return { left, right, top, bottom }
    }
    const lines = [...slide.querySelectorAll('span.line, .word, .number')].map((element) => ({
      text: element.textContent.trim(),
      parent: element.parentElement,
      box: boxOf(element),
      sizePx: parseFloat(getComputedStyle(element).fontSize) / unit,
      room: (element.closest('.head, .body, .funding') ?? slide).getBoundingClientRect()
    }))
    const map = slide.querySelector('.map')?.getBoundingClientRect()
    const emblem = slide.querySelector('.emblem')?.getBoundingClientRect()
    const slack = 4 * unit
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
    const isTouching = (a: Box, b: Box) =>
      a.left < b.right && b.left < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom
    return [
      ...(emblem && emblem.height >= 77 * unit ? [] : ['no emblem of 78']),
      ...lines.flatMap(({ text, parent, box, sizePx, room }, order) => [
        ...(sizePx < 23.9 ? [`${text}: ${sizePx.toFixed(1)} px`] : []),
        ...(box.right > room.right + 12 * slack || box.bottom > whole.bottom ? [`${text}: cut off`] : []),
        ...(map && isTouching(box, map) ? [`${text}: on the map`] : []),
        ...lines
          .slice(order + 1)
          .flatMap((other) =>
            parent !== other.parent && isTouching(box, other.box) ? [`${text}: touches ${other.text}`] : []
          )
      ])
    ]
  })
}
