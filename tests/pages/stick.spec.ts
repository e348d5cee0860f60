/**
 * Knows that the one file for a stick, opened from a disk without a network, shows what the site shows: the live
 * map, other languages, the talk; and that nothing is asked of anybody.
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { details, expectMap, inList, onTimeline } from './reading'
import { watch } from './watching'

const FILE = resolve('build/kartu-stick.html')

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })

test('is the whole site in one file, from a disk, without a network', async ({ page, context }) => {
  await context.setOffline(true)
  const seen = watch(page, '')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().slice(0, 100)))
  const file = pathToFileURL(FILE).href

  await test.step('shows the live map and the details', async () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(4_000_000)
    await page.goto(file)
    await expectMap(page, 'live')
    await inList(page, 'jelgava-2019-02').locator('h3 a').click()
    await expect(page.locator('blockquote').first()).toBeVisible()
    await expect(page).toHaveURL(/kartu-stick\.html\?activity=jelgava-2019-02$/)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('kretinga')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await test.step('is read in another language, at the same view', async () => {
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('link', { name: 'Lietuvių' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'lt')
    await expect(page.locator('[data-shown]')).toBeAttached()
    await expect(details(page)).toContainText('Jelgavoje')
    await page.goBack()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(details(page)).toContainText('Jelgava')
  })
  await test.step('gives the talk, and goes back to what it showed', async () => {
    await page.getByRole('link', { name: 'Present', exact: true }).click()
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '2')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '3')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\?activity=viesite-2019-02$/)
    await expect(onTimeline(page, 'viesite-2019-02').locator('.mark')).toBeVisible()
  })
  await test.step('says what is not in it', async () => {
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(page.getByText('This page is not in the file:')).toContainText('/about/')
    await expect(page.locator('[data-shown]')).toBeAttached()
  })
  expect(asked).toEqual([file])
  expect(seen).toEqual([])
})
