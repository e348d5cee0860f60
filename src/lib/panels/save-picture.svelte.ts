/** Knows how what is shown is saved as a picture; knows nothing of how it is offered. */
import type { Ground } from '$lib/map/ground'
import type { PictureSize } from '$lib/pictures/layout'
import { picturePng, pictureSvg } from '$lib/pictures/picture-file.svelte'
import type { Page } from '$lib/view/context.svelte'
import { dayWords } from '$lib/locales/day-words'
import { fileName, filterWords } from './download'
import { saveFile } from './save.svelte'

/** A picture to be saved. */
export interface WantedPicture {
  readonly size: PictureSize
  readonly form: 'svg' | 'png'
}

/** Name that the picture of what is shown has as a file. */
export function pictureName({ view }: Pick<Page, 'view'>, { size, form }: WantedPicture): string {
  return fileName(`kartu-${size.id}.${form}`, view.current, view.dataset.site.dataDate)
}

/** Draws what is shown, hands it to the browser, and gives the name of the file; rejects where that fails. */
export async function savePicture(page: Page, ground: Ground, wanted: WantedPicture): Promise<string> {
  const { view, say, paths } = page
  const { dataset, current } = view
  const { size, form } = wanted
  const origin = {
    filter: filterWords(dataset, current, say),
    address: location.host + new URL(paths.home, location.href).pathname,
    dataDay: dayWords(dataset.site.dataDate, say)
  }
  const svg = await pictureSvg({ dataset, view: current, ground, say, size, origin })
  const file = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await picturePng(svg, size)
  const name = pictureName(page, wanted)
  saveFile(name, file)
  return name
}
