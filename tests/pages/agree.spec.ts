/**
 * Knows that dashboard, lists and pages agree on every count as they stand in their files, without script, in each
 * language. Knows nothing of what is right: `tests/model` and `tests/articles` do.
 */
import { expect, test, type APIRequestContext } from '@playwright/test'

const HOMES = { en: '', lv: 'lv/', lt: 'lt/', fr: 'fr/', nl: 'nl/' }
/** A number that a text or an attribute begins or ends with. */
const numberIn = (text: string | undefined) => Number(/\d+/.exec(text ?? '')?.[0])

async function load(request: APIRequestContext, path: string) {
  const answer = await request.get(`./${path}`)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

/** Rows of the tables of a list: where each leads, and its cells as text. */
function rowsOf(html: string) {
  return [...html.matchAll(/<tr[^>]*><th scope="row"[\s\S]*?<\/tr>/g)].map(([row]) => ({
    id: /href="[^"]*\/([\w-]+)\/"/.exec(row)?.[1] ?? '',
    cells: [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(
      ([, cell]) => cell?.replaceAll(/<[^>]*>/g, '') ?? ''
    )
  }))
}

const many = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length
const counted = (html: string) => numberIn(/<p[^>]*data-count="(\d+)"/.exec(html)?.[1])
/** Entries of a page before those of other things, such as other activities of the same project. */
const entries = (html: string) =>
  many(html.split(/data-also|data-meanwhile/)[0] ?? '', /<li[^>]*data-activity=/g)

for (const [lang, home] of Object.entries(HOMES)) {
  test(`what ${lang} counts is the same wherever it is counted`, async ({ request }) => {
    const dashboard = await load(request, home)
    const total = numberIn(/data-total="(\d+)"/.exec(dashboard)?.[1])
    expect(total).toBeGreaterThan(0)
    // Drawn twice, marks have the same attribute; entries of the list have it on an `li`.
    expect(many(dashboard, /<li[^>]*data-activity=/g)).toBe(total)

    for (const list of ['activities', 'projects', 'places', 'organisations', 'sources']) {
      const html = await load(request, `${home}${list}/`)
      const rows = rowsOf(html)
      const count = numberIn(/data-list-count[^>]*>([^<]*)</.exec(html)?.[1])
      const isOfActivities = list === 'activities'
      // Stops, plans and background stand in a table of their own, the last one.
      const uncounted = isOfActivities ? rowsOf(html.slice(html.lastIndexOf('<table'))).length : 0
      expect(rows.length - uncounted, list).toBe(count)
      expect(new Set(rows.map(({ id }) => id)).size, list).toBe(rows.length)
      if (isOfActivities) expect(count).toBe(total)
      if (list !== 'projects' && list !== 'places') continue
      for (const { id, cells } of rows) {
        const said = numberIn(cells.at(-1))
        const page = await load(request, `${home}${list}/${id}/`)
        expect(entries(page), `${list}/${id}`).toBe(said)
        expect(page, 'whole without script').not.toContain('type="module"')
        // A project that is only mentioned counts nothing, and says so in words.
        if (said > 0) expect(counted(page), `${list}/${id}`).toBe(said)
      }
      const own = rows.reduce((sum, { cells }) => sum + numberIn(cells.at(-1)), 0)
      if (list === 'projects') expect(own, 'of all projects').toBe(total)
    }
  })
}
