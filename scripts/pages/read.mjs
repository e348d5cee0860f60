/**
 * Knows how a built page is taken apart: its elements, its texts and in which language each stands. Knows nothing
 * of what a page should say. Reads what our build writes, where attributes stand in double quotes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Element
 * @property {string} name
 * @property {Readonly<Record<string, string>>} attributes
 * @property {string} lang of its text
 */

/**
 * @typedef {object} Page
 * @property {string} path on its host: `/`, `/lv/about/`, `/404.html`
 * @property {string} html
 * @property {readonly Element[]} elements
 * @property {readonly { text: string, lang: string }[]} texts
 */

const TOKEN =
  /<!--.*?-->|<!doctype[^>]*>|<script\b([^>]*)>.*?<\/script>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gis
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g
/** Elements that nothing stands in. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source'])
/** @type {Readonly<Record<string, string>>} */
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

/**
 * All pages of a built folder, one at a time.
 * @param {string} folder
 * @param {string} base path that the site lies under, such as `/sub`
 * @returns {Generator<Page>}
 */
export function* readPages(folder, base) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // The one file for a stick is no page of the site; it has a test of its own.
    if (!name.endsWith('.html') || name === 'kartu-stick.html') continue
    const path = `${base}/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`
    yield takeApart(path, readFileSync(join(folder, name), 'utf8'))
  }
}

/**
 * @param {string} path
 * @param {string} html
 * @returns {Page}
 */
export function takeApart(path, html) {
  /** @type {Element[]} */
  const elements = []
  /** @type {{ text: string, lang: string }[]} */
  const texts = []
  const langs = ['']
  for (const [, script, end, name = '', given = '', closed, words] of html.matchAll(TOKEN)) {
    const lang = langs.at(-1) ?? ''
    if (words !== undefined) {
      const text = decode(words).trim()
      if (text !== '') texts.push({ text, lang })
    } else if (script !== undefined) {
      elements.push({ name: 'script', attributes: attributesOf(script), lang })
    } else if (end) {
      langs.pop()
    } else if (name !== '') {
      const attributes = attributesOf(given)
      elements.push({ name: name.toLowerCase(), attributes, lang: attributes.lang ?? lang })
      if (!closed && !VOID.has(name.toLowerCase())) langs.push(attributes.lang ?? lang)
    }
  }
  return { path, html, elements, texts }
}

/**
 * @param {string} given
 * @returns {Record<string, string>}
 */
function attributesOf(given) {
  return Object.fromEntries(
    [...given.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name, decode(value)])
  )
}

/** @param {string} text */
function decode(text) {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (sign, name) => SIGNS[name] ?? sign)
}
