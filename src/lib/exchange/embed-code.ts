/**
 * Knows how a view stands on the pages of others: the address of its frame, the code of it, and what oEmbed says of
 * both. Knows no browser and no theme.
 */
import { escapeMarkup } from './markup'

/** Key of the theme in the address of a frame. */
export const THEME_KEY = 'theme'
/** Heights that a frame may be given, px. */
export const FRAME_PX = { least: 320, usual: 900, most: 4000 }

/** A frame on another page. */
export interface Frame {
  /** whole address of what it shows */
  readonly address: string
  /** what it shows, for who does not see it */
  readonly title: string
  readonly heightPx: number
  /** whole address of the script that gives it the height of its content; null: it keeps its own */
  readonly script: string | null
}

/** A picture on another page, which leads to what it is a picture of. */
export interface LinkedPicture {
  readonly file: string
  readonly address: string
  /** what it shows, in words */
  readonly alt: string
  readonly widthPx: number
  readonly heightPx: number
}

/** Path of the page for frames, below the dashboard of its language. */
export function embedPath(home: string): string {
  return `${home}embed/`
}

/** `?…` of a frame, by that of its view; null: the theme of the reader's device. */
export function embedSearch(search: string, theme: string | null): string {
  if (theme === null) return search
  return `${search === '' ? '?' : `${search}&`}${THEME_KEY}=${encodeURIComponent(theme)}`
}

/** A height that a frame can have, by what was typed. */
export function frameHeight(typed: number | null | undefined): number {
  const { least, usual, most } = FRAME_PX
  const heightPx = typeof typed === 'number' && Number.isFinite(typed) ? typed : usual
  return Math.min(most, Math.max(least, Math.round(heightPx)))
}

/**
 * The code of a frame. It has no style, which strict policies refuse: an attribute out of fashion takes its border
 * away. Copying a link is all that it asks the host page for.
 */
export function frameCode({ address, title, heightPx, script }: Frame): string {
  const attributes = [
    `src="${escapeMarkup(address)}"`,
    `title="${escapeMarkup(title)}"`,
    'width="100%"',
    `height="${heightPx}"`,
    'frameborder="0"',
    'loading="lazy"',
    'allow="clipboard-write"',
    'referrerpolicy="no-referrer"',
    ...(script === null ? [] : ['data-kartu'])
  ]
  const frame = `<iframe ${attributes.join(' ')}></iframe>`
  return script === null ? frame : `${frame}\n<script src="${escapeMarkup(script)}" async></script>`
}

/** The code of a picture, which shows the same for as long as its file does. */
export function pictureCode({ file, address, alt, widthPx, heightPx }: LinkedPicture): string {
  const [href, src, words] = [address, file, alt].map(escapeMarkup)
  return `<a href="${href}"><img src="${src}" alt="${words}" width="${widthPx}" height="${heightPx}" loading="lazy"></a>`
}

/** What oEmbed says of a page that can stand in a frame. */
export interface OEmbedPage {
  readonly title: string
  /** public address of the page for frames */
  readonly address: string
  /** public address of the site */
  readonly site: string
  readonly widthPx: number
}

/** The answer to a question for the code of a page (oEmbed 1.0, type `rich`). */
export function oEmbed({ title, address, site, widthPx }: OEmbedPage) {
  const heightPx = FRAME_PX.usual
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Kartu',
    provider_url: `${site}/`,
    title,
    html: frameCode({ address, title, heightPx, script: null }),
    width: widthPx,
    height: heightPx
  } as const
}
