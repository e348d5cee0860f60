/**
 * Knows that an offline copy is made only on a wish, keeps everything going when the host is dead, is made new only
 * on a wish, and goes without a trace.
 */
import { expect, test, type Page } from '@playwright/test'
import { CHANGED, startSite } from './mortal-site'
import { expectMap, onTimeline } from './reading'

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

const readPage = (page: Page, path: string) =>
  page.evaluate(async (address) => (await fetch(address)).text(), `/${path}`)
const readKept = (page: Page) =>
  page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length
  ])
const strip = (page: Page) => page.locator('footer [data-offline]')

test('keeps the talk and the dashboard going without their host, and goes without a trace', async ({
  page
}) => {
  const site = await startSite('build')
  const box = page.getByRole('region', { name: 'Offline copy' })

  await test.step('asks once as the talk opens, and keeps nothing before', async () => {
    await page.goto(`${site.url}present/`)
    await expect(box).toContainText(/It takes \d+\.\d MB on this device/)
    await page.keyboard.press('PageDown')
    await expect(box).toHaveCount(0)
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '1')
    expect(await readKept(page)).toEqual([0, 0])
  })
  await test.step('fetches all of it, told by files and bytes', async () => {
    await page.getByRole('button', { name: 'Keep an offline copy' }).click()
    await box.getByRole('button', { name: 'Keep an offline copy' }).click()
    await expect(box.getByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      /^Files: \d+ of \d+ · [\d.]+ \/ /
    )
    await expect(box).toContainText('Offline copy ready, 9 of 9 steps', { timeout: 60_000 })
    await expect(box).toContainText('It shows the data of 21 November 2026.')
  })
  await test.step('offers a new version, and takes it only when told to', async () => {
    site.publishAnew()
    await page.goto(`${site.url}present/#step-6`)
    await page.reload()
    await expect(page.getByRole('button', { name: 'A new version is ready.' })).toBeAttached()
    await expect(box, 'no talk is stopped for it').toHaveCount(0)
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '6')
    await page.goto(site.url)
    await expect(strip(page)).toHaveText('A new version is ready.')
    expect(await readPage(page, CHANGED.path)).not.toContain(CHANGED.words)
    await strip(page).click()
    await expect(page.getByRole('dialog')).toContainText(
      'The new version shows the data of 24 December 2026.'
    )
    await page.getByRole('button', { name: 'Use the new version' }).click()
    await expect(strip(page)).toHaveText('Offline copy')
    expect(await readPage(page, CHANGED.path)).toContain(CHANGED.words)
  })
  await test.step('goes on when the host is dead: the live map from parts of the archive, another language', async () => {
    await site.die()
    await page.goto(`${site.url}lv/?activity=kretinga-2019-05`)
    await expectMap(page, 'live')
    await expect(page.locator('blockquote').first()).toBeVisible()
    await expect(strip(page)).toHaveText('Bezsaistes kopija')
    const part = await page.evaluate(async () => {
      const answer = await fetch('/basemap/europe.pmtiles', { headers: { Range: 'bytes=0-6' } })
      return [answer.status, await answer.text()]
    })
    expect(part).toEqual([206, 'PMTiles'])
    await onTimeline(page, 'rokiskis-2019-07').locator('.mark').click()
    await expect(page).toHaveURL(/activity=rokiskis-2019-07/)
  })
  await test.step('the talk and a page of its own, too', async () => {
    await page.goto(`${site.url}present/#step-6`)
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '6')
    await expect(box, 'nobody is asked in mid-talk').toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '7')
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')])
    await expect(speaker.locator('.slide').first()).toHaveAttribute('data-step', '7')
    await expect(speaker.locator('[data-connection="connected"]')).toContainText(
      'Offline copy ready, 9 of 9 steps'
    )
    await speaker.close()
    await page.goto(`${site.url}places/kaunas/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaunas')
  })
  await test.step('foreign tables can be tried', async () => {
    await page.goto(`${site.url}try/`)
    await page.locator('input[type="file"]').first().setInputFiles('tests/fixtures/intake/three-projects.csv')
    await expect(page.getByRole('combobox').first()).toBeVisible()
  })
  await test.step('leaves nothing behind', async () => {
    await page.goto(site.url)
    await strip(page).click()
    await page.getByRole('button', { name: 'Remove the offline copy' }).click()
    await expect(page.getByRole('dialog')).toContainText('The offline copy has been removed.')
    expect(await readKept(page)).toEqual([0, 0])
  })
})
