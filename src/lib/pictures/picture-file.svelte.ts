/**
 * Knows how the browser makes a file of what is shown: an SVG that stands alone, with its land and its fonts, or the
 * pixels of it. Nothing leaves the device. Knows nothing of what is drawn.
 */
import { flushSync, mount, unmount, type ComponentProps } from 'svelte'
import { plainSvg } from '$lib/exchange/plain-svg'
import type { Drawing } from '$lib/map/ground'
import type { PictureSize } from './layout'
import { stylesFor, unlinked, usedIds } from './stand-alone'
import ViewPicture from './ViewPicture.svelte'

/** Typefaces of a picture, as the page names them. */
const FAMILIES = /Source Sans 3|Source Serif 4|Ubuntu/

/** A picture is finished once it looks the same so often, looked at in such steps; never after more looks. */
const CALM_LOOKS = 2
const MOST_LOOKS = 20
const LOOK_MS = 120

/** Draws an SVG text that needs no other file; rejects when land or fonts do not come. */
export async function pictureSvg(props: ComponentProps<typeof ViewPicture>): Promise<string> {
  const drawings = props.ground.drawings.map((drawing) => ({ ...drawing, href: '' }))
  const markup = unlinked(markupOf({ ...props, ground: { ...props.ground, drawings } }))
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const texts = rules.map(({ cssText }) => cssText)
  const [parts, fonts] = await Promise.all([
    landOf(props.ground.drawings, usedIds(markup)),
    fontsOf(rules, markup.replace(/<[^>]*>/g, ''))
  ])
  const svg = plainSvg({ markup, styles: stylesFor(markup, texts), theme: texts.join('\n'), parts })
  return svg.replace('<style>', `<style>${fonts}`)
}

/** The pixels of an SVG text as a PNG file; rejects where the browser cannot draw it. */
export async function picturePng(svg: string, { widthPx, heightPx }: PictureSize): Promise<Blob> {
  const image = new Image(widthPx, heightPx)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  await settled(image)
  const canvas = drawn(image, widthPx, heightPx)
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

/** Waits until a picture has its fonts: it counts as loaded before they are. */
async function settled(image: HTMLImageElement): Promise<void> {
  let [last, calm] = ['', 0]
  for (let tries = 0; calm < CALM_LOOKS && tries < MOST_LOOKS; tries++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const now = drawn(image, image.width / 2, image.height / 2).toDataURL()
    calm = now === last ? calm + 1 : 0
    last = now
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  return canvas
}

function markupOf(props: ComponentProps<typeof ViewPicture>): string {
  const target = document.createElement('div')
  const picture = mount(ViewPicture, { target, props })
  flushSync()
  const svg = target.querySelector('svg')
  if (!svg) throw new Error('nothing was drawn')
  const markup = new XMLSerializer().serializeToString(svg)
  void unmount(picture)
  return markup
}

/** Those parts of the land that are used, as markup. */
async function landOf(drawings: readonly Drawing[], ids: readonly string[]): Promise<string> {
  const addresses = [...new Set(drawings.map(({ href }) => href))]
  const texts = await Promise.all(addresses.map(async (href) => (await loaded(href)).text()))
  const documents = texts.map((text) => new DOMParser().parseFromString(text, 'image/svg+xml'))
  const serializer = new XMLSerializer()
  const found = ids.flatMap(
    (id) => documents.map((each) => each.getElementById(id)).find((part) => part) ?? []
  )
  // A part may stand within another one that is used as well.
  const outer = found.filter((part) => !found.some((other) => other !== part && other.contains(part)))
  return outer.map((part) => serializer.serializeToString(part)).join('')
}

/** The typefaces that have letters of a text, within the style sheet. */
async function fontsOf(rules: readonly CSSRule[], text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  const faces = rules.filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule &&
      FAMILIES.test(rule.style.getPropertyValue('font-family')) &&
      rule.style.getPropertyValue('font-style') !== 'italic' &&
      isIn(rule.style.getPropertyValue('unicode-range'), letters)
  )
  const written = await Promise.all(
    faces.map(async ({ cssText, parentStyleSheet }) => {
      const url = /url\("?([^")]+)"?\)/.exec(cssText)?.[1] ?? ''
      const file = await loaded(new URL(url, parentStyleSheet?.href ?? document.baseURI).href)
      const data = await dataUrl(await file.blob())
      return cssText.replace(/src:[^;}]*/, `src: url(${data}) format("woff2")`)
    })
  )
  return written.join('')
}

/** Whether a letter lies within `U+0-FF, U+131`; all do where nothing is said. */
function isIn(range: string, letters: readonly number[]): boolean {
  if (range === '') return true
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace(/\s*U\+/i, '')
      .split('-')
      .map((hex) => parseInt(hex, 16))
    return letters.some((letter) => letter >= from && letter <= to)
  })
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unread'))
    reader.readAsDataURL(blob)
  })
}

async function loaded(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}: ${address}`)
  return response
}
