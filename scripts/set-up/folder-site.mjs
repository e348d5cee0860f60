/**
 * Knows how to answer requests for the files of a built folder as a static host does; knows nothing of
 * ports, nor of what is in the files.
 *
 * Our own and not a library: parts of files (206) have to be exact, for the map archive is read by
 * them, text is compressed on the way as on a real host, and it runs before anything is installed.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

/** Types by ending; those that begin with `text/` or are in COMPRESSED travel compressed. */
const TYPES = new Map(
  Object.entries({
    '.atom': 'application/atom+xml; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.geojson': 'application/geo+json',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.ics': 'text/calendar; charset=utf-8',
    '.jpg': 'image/jpeg',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.jsonld': 'application/ld+json',
    '.md': 'text/markdown; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.pdf': 'application/pdf',
    '.pmtiles': 'application/vnd.pmtiles',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
    '.webp': 'image/webp',
    '.woff2': 'font/woff2',
    '.xml': 'application/xml'
  })
)
const COMPRESSED = /^text\/|json|xml/

const SAFETY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The one part of the content policy that a page cannot state in its own head.
  'Content-Security-Policy': "frame-ancestors 'self'"
}
/** The page that is made for frames of others; no other page has this address. */
const FOR_FRAMES = join('embed', 'index.html')

/**
 * @typedef {{ path: string, size: number, changed: number }} File
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Makes the answer to requests for the files of a folder.
 * @param {{ folder: string, base?: string }} site `base`: path that the site lies under, such as `/sub`
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function createFolderSite({ folder, base = '' }) {
  const root = resolve(folder)
  return async (request, response) => {
    for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return answer(response, 405)
    }
    const [address = '/', query] = (request.url ?? '/').split('?', 2)
    if (base && address === '/') return redirect(response, `${base}/`)
    const path = toPath(address, base)
    if (path === undefined) return answer(response, 400)
    const file = path === null ? undefined : await findFile(root, path)
    if (file === 'folder') return redirect(response, `${address}/${query ? `?${query}` : ''}`)
    if (file) return send(request, response, file)
    const page = await readFile(join(root, '404.html'))
    if (!page) return answer(response, 404)
    response.statusCode = 404
    return send(request, response, page)
  }
}

/**
 * Path below the folder; null where the address is outside the base, undefined where it is malformed.
 * @param {string} address
 * @param {string} base
 */
function toPath(address, base) {
  if (base && !address.startsWith(`${base}/`)) return null
  try {
    const path = decodeURIComponent(address.slice(base.length))
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/**
 * The file that a path names: itself, the page of that name, or the page of that folder.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<File | 'folder' | undefined>}
 */
async function findFile(root, path) {
  const full = resolve(join(root, path))
  if (full !== root && !full.startsWith(root + sep)) return undefined
  if (path.endsWith('/')) return readFile(join(full, 'index.html'))
  const file = (await readFile(full)) ?? (await readFile(`${full}.html`))
  if (file) return file
  return (await readFile(join(full, 'index.html'))) ? 'folder' : undefined
}

/**
 * @param {string} path
 * @returns {Promise<File | undefined>}
 */
async function readFile(path) {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? { path, size: found.size, changed: Math.floor(found.mtimeMs) } : undefined
}

/**
 * Sends a file: whole, compressed, in part, or the word that it has not changed.
 * @param {Request} request
 * @param {Response} response
 * @param {File} file
 */
function send(request, response, file) {
  const type = TYPES.get(extname(file.path).toLowerCase()) ?? 'application/octet-stream'
  const tag = `W/"${file.size.toString(36)}-${file.changed.toString(36)}"`
  // Both are named by what they hold.
  const fixed = ['immutable', 'parts'].some((folder) => file.path.includes(`${sep}${folder}${sep}`))
  response.setHeader('Content-Type', type)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Cache-Control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('ETag', tag)
  if (file.path.endsWith(sep + FOR_FRAMES)) response.removeHeader('Content-Security-Policy')
  const compressible = COMPRESSED.test(type)
  if (compressible) response.setHeader('Vary', 'Accept-Encoding')
  const whole = response.statusCode === 200
  if (whole && request.headers['if-none-match'] === tag) return answer(response, 304)
  const range = whole ? toRange(request.headers.range, file.size) : undefined
  if (range === null) {
    response.setHeader('Content-Range', `bytes */${file.size}`)
    return answer(response, 416)
  }
  const encoder = range || !compressible ? undefined : toEncoder(request.headers['accept-encoding'])
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  if (range) {
    response.statusCode = 206
    response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`)
  }
  if (encoder) response.setHeader('Content-Encoding', encoder.name)
  else response.setHeader('Content-Length', end - start + 1)
  if (request.method === 'HEAD' || file.size === 0) {
    response.end()
    return
  }
  const source = createReadStream(file.path, { start, end })
  // A reader that leaves early is no fault of ours; the pipeline closes the file.
  if (encoder) pipeline(source, encoder.create(), response, () => {})
  else pipeline(source, response, () => {})
}

/**
 * First and last byte asked for; undefined for the whole file, null where the part lies outside it.
 * @param {string | undefined} header
 * @param {number} size
 */
function toRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const last = size - 1
  // `bytes=-500` asks for the last 500.
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? last : Math.min(Number(match[2]), last)
  return start > end || start > last ? null : { start, end }
}

/** @param {string | string[] | undefined} accepted */
function toEncoder(accepted) {
  if (/\bbr\b/.test(String(accepted))) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
    return { name: 'br', create: () => createBrotliCompress(quality) }
  }
  return /\bgzip\b/.test(String(accepted)) ? { name: 'gzip', create: () => createGzip() } : undefined
}

/**
 * @param {Response} response
 * @param {string} to
 */
function redirect(response, to) {
  // Two slashes at the front would name another host.
  response.setHeader('Location', to.replace(/^\/+/, '/'))
  answer(response, 308)
}

/**
 * @param {Response} response
 * @param {number} status
 */
function answer(response, status) {
  response.statusCode = status
  if (status >= 400) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(status >= 400 ? `${status}\n` : undefined)
}
