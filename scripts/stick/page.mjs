/** Knows the document of the one file for a stick; knows nothing of what stands in its blocks. */

/** Nothing goes out: the policy names no host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  'worker-src data:',
  'connect-src data: blob:'
].join('; ')

/** Unpacks the program and starts it; as a text, since a page from a disk may load no script. */
const STARTER = `
const packed = Uint8Array.from(atob(document.getElementById('kartu-program').textContent), (c) => c.charCodeAt(0))
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
const script = document.createElement('script')
script.type = 'module'
script.textContent = await new Response(stream).text()
document.head.append(script)`

/**
 * The whole document.
 * @param {{ title: string, lang: string, hints: readonly { lang: string, text: string }[], data: string, program: string, style: string, theme: string }} parts
 */
export function pageOf({ title, lang, hints, data, program, style, theme }) {
  const said = hints.map((hint) => `<p lang="${hint.lang}">${escaped(hint.text)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)} – Kartu</title>
<style>${style}</style>
<script>${theme}</script>
</head>
<body>
<div id="kartu-page">
${said}
</div>
<script type="application/json" id="kartu-data">
${data}
</script>
<script type="text/plain" id="kartu-program">${program}</script>
<script type="module">${STARTER}</script>
</body>
</html>
`
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
