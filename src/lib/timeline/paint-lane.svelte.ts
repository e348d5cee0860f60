/** Knows how the picture of a lane is painted on a canvas; knows nothing of what it shows. */
import { CASING_PX, RAMPS, shapePath } from '$lib/marks/shape'
import type { Hue } from '$lib/view/hues'
import type { LanePicture, PaintedBand, PaintedMark, PaintedName } from './lane-picture'

/** Tokens of the colours that lanes are painted with: the hues by number, then the others. */
export const LANE_TOKENS = ['slate', 'p1', 'p2', 'p3', 'surface', 'halo', 'ink'] as const

const HUES = [0, 1, 2, 3] as const
const MARK_PX = 7
const OUTLINE_PX = 1.68
const BAND_PX = 24
/** Most steps in which the soft end of a band is painted. */
const MOST_STEPS = 24
/** A hatch, as `Patterns.svelte` draws it: stripes across tiles of this size, px. */
const TILE_PX = 5
const STRIPE_PX = 1.6
const NAME_FONT = '500 12.5px'
const NUMBER_FONT = '650 12.5px'

/** What a lane is painted with. */
export interface Paint {
  /** colours of LANE_TOKENS as `rgb(…)` */
  readonly colours: readonly string[]
  /** the page's typeface */
  readonly family: string
  /** days as an outline with a paler inside: near enough for their length to matter */
  readonly isNear: boolean
  /** device pixels of one px */
  readonly density: number
}

/** Paints a lane anew. */
export function paintLane(canvas: HTMLCanvasElement, picture: LanePicture, paint: Paint): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width, height } = canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.scale(paint.density, paint.density)
  const hatches = HUES.map((hue) => hatchOf(context, hueOf(paint, hue), paint.density))
  for (const band of picture.bands) paintBand(context, band, { ...paint, hatch: hatches[band.hue] ?? null })
  for (const mark of picture.marks) paintMark(context, mark, paint)
  for (const name of picture.names) paintName(context, name, paint)
}

function hueOf({ colours }: Paint, hue: Hue): string {
  return colours[hue] ?? ''
}

function colourOf({ colours }: Paint, token: (typeof LANE_TOKENS)[number]): string {
  return colours[LANE_TOKENS.indexOf(token)] ?? ''
}

function hatchOf(context: CanvasRenderingContext2D, colour: string, density: number): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = tile.height = Math.round(TILE_PX * density)
  const brush = tile.getContext('2d')
  if (!brush) return null
  brush.fillStyle = colour
  brush.fillRect(0, 0, STRIPE_PX * density, tile.height)
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(TILE_PX / tile.width))
  return pattern
}

/** One band; what is not known of its date takes its ends away softly. */
function paintBand(
  context: CanvasRenderingContext2D,
  { left, top, widthPx, grain, hue, isReported, isLit, isFaint }: PaintedBand,
  paint: Paint & { readonly hatch: CanvasPattern | null }
): void {
  const ramp = grain === 'month' || grain === 'year' ? RAMPS[grain] : 0
  const alpha = isFaint ? 0.12 : !isReported ? 1 : ramp === 0 ? 0.9 : isLit ? 0.7 : 0.35
  context.fillStyle = isReported ? hueOf(paint, hue) : (paint.hatch ?? hueOf(paint, hue))
  context.globalAlpha = alpha
  if (ramp === 0 && paint.isNear) {
    context.strokeStyle = hueOf(paint, hue)
    context.lineWidth = 1.6
    context.strokeRect(left, top, widthPx, BAND_PX)
    context.globalAlpha = alpha * 0.3
  }
  const rampPx = widthPx * ramp
  context.fillRect(left + rampPx, top, widthPx - 2 * rampPx, BAND_PX)
  const steps = Math.min(MOST_STEPS, Math.ceil(rampPx))
  for (let step = 0; step < steps; step++) {
    const from = (rampPx * step) / steps
    context.globalAlpha = (alpha * (step + 0.5)) / steps
    context.fillRect(left + from, top, rampPx / steps, BAND_PX)
    context.fillRect(left + widthPx - from - rampPx / steps, top, rampPx / steps, BAND_PX)
  }
  context.globalAlpha = 1
}

/** A mark by kind and evidence, as `Mark.svelte` draws it, or the number of several. */
function paintMark(context: CanvasRenderingContext2D, mark: PaintedMark, paint: Paint): void {
  const { x, y, rows, kind, evidence, hue, isFaint } = mark
  context.save()
  context.translate(x, y)
  context.globalAlpha = isFaint ? 0.3 : 1
  context.fillStyle = context.strokeStyle = hueOf(paint, hue)
  context.lineWidth = OUTLINE_PX
  if (rows.length > 1) {
    context.fill(new Path2D('M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z'))
    context.fillStyle = colourOf(paint, 'surface')
    context.font = `${NUMBER_FONT} ${paint.family}`
    context.textAlign = 'center'
    context.fillText(String(rows.length), 0, 4)
  } else {
    const path = new Path2D(shapePath(kind, MARK_PX))
    if (evidence === 'reported') {
      context.strokeStyle = colourOf(paint, 'halo')
      context.lineWidth = CASING_PX
      context.stroke(path)
    } else context.fillStyle = colourOf(paint, 'halo')
    context.fill(path, 'evenodd')
    if (evidence !== 'reported') context.stroke(path)
    if (evidence === 'cancelled') context.stroke(new Path2D('M-9.8 9.8L9.8 -9.8'))
  }
  context.restore()
}

/** A name with a pale edge, struck through where it was cancelled, with what has become of it. */
function paintName(context: CanvasRenderingContext2D, { name, note, x, y }: PaintedName, paint: Paint): void {
  const text = note === '' ? name : `${name} ${note}`
  context.font = `${NAME_FONT} ${paint.family}`
  context.textAlign = 'left'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = colourOf(paint, 'surface')
  context.strokeText(text, x, y)
  context.fillStyle = colourOf(paint, 'ink')
  context.fillText(text, x, y)
  if (note !== '') context.fillRect(x, y - 4, context.measureText(name).width, 1)
}
