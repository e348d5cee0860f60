/** Knows what the dashboard is as structured data: a dataset, with its time, countries, licence and version. */
import { isCounted } from '$lib/model/counts'
import { FLAG, NO_DAY, type Dataset } from '$lib/model/dataset'
import { isoDate } from './iso-date'
import { CONTEXT, known, organisation, type Thing } from './structured'

/** A file that the data are handed out in. */
export interface Download {
  readonly name: string
  /** media type */
  readonly type: string
  /** public address */
  readonly url: string
}

/** What the data do not say of their own page. */
export interface DatasetPage {
  readonly description: string
  /** null while the address of the site is unknown */
  readonly url: string | null
  /** none where files have no public address */
  readonly downloads?: readonly Download[]
}

/** The dataset that a dashboard shows. */
export function datasetData(dataset: Dataset, { description, url, downloads = [] }: DatasetPage): Thing {
  const { site, places } = dataset
  const countries = places.filter(({ kind }) => kind === 'country').map(({ name }) => name.text)
  return {
    ...CONTEXT,
    ...known({
      '@type': 'Dataset',
      name: site.title.text,
      description,
      url,
      inLanguage: site.lang,
      license: site.licence?.url ?? site.licence?.name ?? null,
      version: site.version,
      dateModified: site.dataDate,
      publisher: site.owner === null ? null : organisation(site.owner),
      isAccessibleForFree: true,
      temporalCoverage: coverageOf(dataset),
      spatialCoverage: countries.map((name) => ({ '@type': 'Country', name })),
      distribution: downloads.map((download) => ({
        '@type': 'DataDownload',
        name: download.name,
        encodingFormat: download.type,
        contentUrl: download.url
      }))
    })
  }
}

/** First and last year of the activities that count; null without dates. */
function coverageOf({ columns }: Dataset): string | null {
  const rows = [...columns.id.keys()].filter(
    (row) => isCounted(columns, row) && columns.start[row] !== NO_DAY
  )
  if (rows.length === 0) return null
  const isOpen = rows.some((row) => (columns.flags[row] ?? 0) & FLAG.open)
  const first = Math.min(...rows.map((row) => columns.start[row] ?? 0))
  const last = Math.max(...rows.map((row) => (columns.start[row] ?? 0) + (columns.days[row] ?? 0) - 1))
  return `${isoDate(first, 'year')}/${isOpen ? '..' : isoDate(last, 'year')}`
}
