/**
 * Knows what every built page must be, but for the validity of its markup: one heading, no link that leads nowhere,
 * no element without its style, no word missing or in another language than it says. Reads no file.
 */

/** @typedef {import('./read.mjs').Page} Page */

/**
 * @typedef {object} Site
 * @property {string} base path that the site lies under, such as `/sub`
 * @property {(path: string) => string | null} read text of a file by its path on the host; null where there is none
 * @property {(path: string) => Page | undefined} page a page by its path on the host
 * @property {ReadonlyMap<string, ReadonlySet<string>>} told languages in which the data have a text
 */

const HOST = 'https://kartu.invalid'
const LINKS = ['href', 'src', 'xlink:href']
/** What a message shows where nobody filled it in. */
const UNFILLED = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /

/**
 * Sentences about what is wrong with a page; none where all is well.
 * @param {Page} page
 * @param {Site} site
 * @returns {string[]}
 */
export function findPageFaults(page, site) {
  const faults = [...headings(page), ...links(page, site), ...styles(page, site), ...words(page, site)]
  return [...new Set(faults)].map((fault) => `${page.path}: ${fault}`)
}

/** @param {Page} page */
function headings({ elements }) {
  const count = elements.filter(({ name }) => name === 'h1').length
  return count === 1 ? [] : [`has ${count} headings of level 1.`]
}

/**
 * How many links a page has within the site.
 * @param {Page} page
 */
export function linksOf({ path, elements }) {
  return elements.flatMap(({ name, attributes }) =>
    LINKS.flatMap((key) => {
      const address = attributes[key]
      // The canonical link and its like are on the host of the owner.
      if (address === undefined || (name === 'link' && /^https?:/.test(address))) return []
      const url = new URL(address, HOST + path)
      return url.origin === HOST ? [url] : []
    })
  )
}

/**
 * @param {Page} page
 * @param {Site} site
 */
function links(page, site) {
  return linksOf(page).flatMap(({ pathname, hash }) => {
    const path = decodeURI(pathname)
    const isWithin = path.startsWith(`${site.base}/`)
    const target = isWithin ? site.page(path) : undefined
    const file = target || !isWithin ? null : site.read(path)
    if (!target && file === null) return [`leads to ${path}, which is not there.`]
    const id = decodeURIComponent(hash.slice(1))
    if (id === '') return []
    const isThere = target
      ? target.elements.some(({ attributes }) => attributes.id === id)
      : file?.includes(`id="${id}"`)
    return isThere ? [] : [`leads to ${path}#${id}, which is not there.`]
  })
}

/**
 * @param {Page} page
 * @param {Site} site
 */
function styles({ elements }, site) {
  const sheets = elements
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .map(({ attributes }) => site.read(attributes.href ?? '') ?? '')
  const scopes = new Set(elements.flatMap(({ attributes }) => attributes.class?.match(/\bsvelte-\w+/g) ?? []))
  return [...scopes]
    .filter((scope) => !sheets.some((sheet) => sheet.includes(scope)))
    .map((scope) => `has elements of ${scope} without their style.`)
}

/**
 * @param {Page} page
 * @param {Site} site
 */
function words({ elements, texts }, { told }) {
  const quotes = elements.filter(({ name, attributes }) => name === 'blockquote' && !attributes.lang)
  return [
    ...quotes.map(() => 'has a quote that does not say its language.'),
    ...texts.filter(({ text }) => isUnfilled(text, told)).map(({ text }) => `says “${text}”.`),
    ...texts.flatMap(({ text, lang }) => {
      const langs = told.get(text)
      return langs && !langs.has(lang) ? [`has “${text}” as ${lang}; it is ${[...langs].join(', ')}.`] : []
    })
  ]
}

/**
 * @param {string} text
 * @param {Site['told']} told
 */
function isUnfilled(text, told) {
  // The data may say such words, with ours about them.
  return UNFILLED.test(text) && ![...told.keys()].some((own) => UNFILLED.test(own) && text.includes(own))
}

/**
 * In which languages a folder of data has each of its texts and quotes.
 * @param {readonly unknown[]} files
 * @returns {Map<string, Set<string>>}
 */
export function textsByLanguage(files) {
  /** @type {Map<string, Set<string>>} */
  const told = new Map()
  /** @param {unknown} value */
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const entries = Object.entries(value)
    const isText = entries.every(([key, text]) => /^[a-z]{2}(-\w+)?$/.test(key) && typeof text === 'string')
    const { quote, lang } = /** @type {Record<string, unknown>} */ (value)
    const own = typeof quote === 'string' && typeof lang === 'string' ? [[lang, quote]] : []
    for (const [key = '', text] of isText ? entries : own)
      told.set(text, (told.get(text) ?? new Set()).add(key))
    if (!isText) entries.forEach(([, part]) => visit(part))
  }
  files.forEach(visit)
  return told
}
