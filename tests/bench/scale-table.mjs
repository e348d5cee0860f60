/** Knows how the figures of a bench are told beside its limits; knows nothing of how they were measured. */

/** Rows: what is told, whose figure it is, the limit beside it, and how it is written. */
const ROWS = [
  ['bytes to timeline and list usable, kB', 'kartu', 'canvas-pixels', ({ bytes }) => bytes / 1000],
  ['of them data, kB', 'kartu', 'canvas-pixels', ({ dataBytes }) => dataBytes / 1000],
  ['requests', 'kartu', 'canvas-pixels', ({ requests }) => requests],
  ['first paint, ms', 'kartu', 'canvas-pixels', ({ fcp }) => fcp],
  ['timeline and list usable, ms', 'kartu', 'canvas-pixels', ({ usable }) => usable],
  ['map usable, ms', 'kartu-map', 'maplibre-places', ({ usable }) => usable],
  ['frame of zoom and pan, mean, ms', 'kartu', 'canvas-pixels', ({ frameMean }) => frameMean],
  ['frame of zoom and pan, p95, ms', 'kartu', 'canvas-pixels', ({ frame95 }) => frame95],
  ['main thread in a step, ms', 'kartu', 'canvas-pixels', ({ stepCpu }) => stepCpu],
  ['window to counts, timeline, list, ms', 'kartu', 'scan-limit', ({ filter50 }) => filter50],
  ['window to painted frame, with map, ms', 'kartu-map', 'maplibre-places', ({ painted50 }) => painted50],
  ['longest task in load, ms', 'kartu', 'canvas-pixels', ({ longMax }) => longMax],
  ['heap after load, MB', 'kartu', 'canvas-pixels', ({ heap }) => heap / 1e6],
  ['nodes', 'kartu', 'canvas-pixels', ({ nodes }) => nodes],
  ['wrong counts', 'kartu', 'scan-limit', ({ filterWrong }) => filterWrong]
]

const number = (value) =>
  value === null || value === undefined || Number.isNaN(value)
    ? '–'
    : value >= 100 || Number.isInteger(value)
      ? String(Math.round(value))
      : value.toFixed(1)

/** A table in Markdown: ours, the limit, and the ratio, for each size; then the builds. */
export function tableOf(cells, builds, sizes) {
  const head = ['', ...sizes.map((n) => `${n}`)]
  const lines = ROWS.map(([name, ours, limit, read]) => [
    `${name} (limit: ${limit})`,
    ...sizes.map((n) => {
      const [own, other] = [ours, limit].map((id) => {
        const cell = cells[`${id}:${n}`]
        return cell?.reps ? read(cell) : null
      })
      const ratio = own && other ? ` = ${(own / other).toFixed(1)} ×` : ''
      return `${number(own)} / ${number(other)}${ratio}`
    })
  ])
  const build = [
    'build, s · MB',
    ...sizes.map((n) => `${number(builds[n]?.seconds)} · ${number(builds[n]?.megabytes)}`)
  ]
  return (
    [head, head.map(() => '---'), ...lines, build].map((row) => `| ${row.join(' | ')} |`).join('\n') + '\n'
  )
}
