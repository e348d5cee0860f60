/** Knows how a talk is given in two windows: either leads, either comes back or goes, and another talk stays apart. */
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { listFaultsInColours } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { readSlideFaults } from './slide-faults'

test.use({ launchOptions: DRAWN_ONLY, contextOptions: { reducedMotion: 'reduce' } })

/** Opens a stage at a step and waits until it is there. */
async function openStage(page: Page, key: string): Promise<void> {
  await page.goto(`./present/#step-${key}`)
  await expectStep(page, key)
}

/** The slide that a window shows, on the stage or in its first frame. */
async function expectStep(page: Page, key: string): Promise<void> {
  await expect(page.locator('.slide').first()).toHaveAttribute('data-step', key, { timeout: 20_000 })
}

/** What a window does as it opens another one. */
async function opens(page: Page, act: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), act()])
  await expect(opened.locator('.slide').first()).toBeVisible({ timeout: 20_000 })
  return opened
}

const openSpeaker = (stage: Page) => opens(stage, () => stage.keyboard.press('s'))

async function expectConnection(speaker: Page, connection: 'connected' | 'alone'): Promise<void> {
  await expect(speaker.locator('[data-connection]')).toHaveAttribute('data-connection', connection, {
    timeout: 20_000
  })
}

/** A stage with its speaker's view, both at a step. */
async function openTalk(context: BrowserContext, key: string): Promise<{ stage: Page; speaker: Page }> {
  const stage = await context.newPage()
  await openStage(stage, key)
  const speaker = await openSpeaker(stage)
  await expectConnection(speaker, 'connected')
  await expectStep(speaker, key)
  return { stage, speaker }
}

test('lets either window lead, and tells the speaker what the audience does not see', async ({ context }) => {
  const { stage, speaker } = await openTalk(context, '6')
  await expect(speaker).toHaveTitle(/^Speaker view – /)
  await expect(speaker.locator('[data-notes]')).toContainText('2024 follows from the dates of the project')
  await expect(speaker.locator('.asked')).toContainText('2023-1-LV01-KA210-ADU-000164014')
  await expect(speaker.locator('.next .slide')).toHaveAttribute('data-step', '7')
  await expect(speaker.locator('.hint')).toHaveText(/^Say “was planned”\./)
  expect(await listFaultsInColours(speaker)).toEqual([])

  await speaker.getByRole('button', { name: 'Next: Brussels' }).click()
  await expectStep(stage, '7')
  await stage.keyboard.press('PageDown')
  await expectStep(speaker, '8')
  await speaker.keyboard.press('b')
  await expect(stage.locator('[data-blank="black"]')).toBeVisible()
  await expect(speaker.locator('.now [data-blank="black"]')).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(stage.locator('[data-blank]')).toHaveCount(0)

  // The theme is that of the projector; the speaker's own window stays dark.
  await speaker.keyboard.press('d')
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(speaker.locator('.now .frame')).toHaveAttribute('data-theme', 'dark')
  await stage.evaluate(() => localStorage.clear())

  // The first way on has started the clock; 12 minutes are left, and less.
  const left = speaker.getByRole('timer', { name: 'Time left' })
  await expect(left).toHaveText(/^12:[0-5]\d$/)
  await speaker.getByRole('button', { name: 'Reset the clock' }).click()
  await expect(left).toHaveText('13:00')

  const size = () =>
    speaker
      .locator('.say')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  const before = await size()
  await speaker.getByRole('button', { name: 'Larger text' }).click()
  await expect.poll(size).toBeGreaterThan(before)

  // The window that ends the talk closes under the key.
  const closed = speaker.waitForEvent('close')
  await speaker.keyboard.press('Escape').catch(() => undefined)
  await closed
  await expect(stage).toHaveURL(/\/\?activity=rezekne-2024-06$/)
})

test('goes on when a window is loaded again, closed, or opened anew', async ({ context }) => {
  // Windows that have opened one another need no other way.
  await context.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }))
  const { stage, speaker } = await openTalk(context, '6')
  await stage.reload()
  await expectStep(stage, '6')
  await speaker.keyboard.press('PageDown')
  await expectStep(stage, '7')
  await speaker.reload()
  await expectConnection(speaker, 'connected')
  await expectStep(speaker, '7')
  await expect(speaker.getByRole('button', { name: 'Reset the clock' })).toBeVisible()
  await stage.keyboard.press('PageDown')
  await expectStep(speaker, '8')

  // The window of the projector is closed in mid-talk: the speaker goes on, and opens it again at the step.
  await stage.close()
  await expectConnection(speaker, 'alone')
  await expect(speaker.getByText('Projector window not found.')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expectStep(speaker, '9')
  const again = await opens(speaker, () =>
    speaker.getByRole('button', { name: 'Open the projector window' }).click()
  )
  await expectStep(again, '9')
  await expectConnection(speaker, 'connected')
  await expect(speaker.getByRole('button', { name: 'Reset the clock' })).toBeVisible()
  await speaker.close()
  await again.keyboard.press('PageUp')
  await expectStep(again, '8')
})

test('tells a second stage apart, quietly', async ({ context }) => {
  const { stage, speaker } = await openTalk(context, '2')
  const second = await context.newPage()
  await openStage(second, '5')
  await second.mouse.move(300, 300)
  await expect(second.getByText('Another projector window is open')).toBeVisible()
  await expect(speaker.getByText('Another projector window is open')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expectStep(stage, '3')
  await expectStep(second, '5')
  // Once its own stage is gone, the speaker may follow the other one, if asked to.
  await stage.close()
  await speaker.getByRole('button', { name: 'Follow that window' }).click()
  await expectStep(speaker, '5')
  await speaker.keyboard.press('PageDown')
  await expectStep(second, '6')
})

test('goes on, and says so, where the browser refuses all that it may refuse', async ({ context }) => {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(/\.woff2$/, (route) => route.abort())
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    const refuseLater = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse })
    Object.assign(window, { BroadcastChannel: refuse, open: () => null })
    Element.prototype.requestFullscreen = refuseLater
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuseLater } })
  })
  await openStage(page, '6')
  for (const key of ['f', 'd', 's']) await page.keyboard.press(key)
  await expect(page.getByText('The browser opened no window for the speaker view.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('PageDown')
  await expectStep(page, '7')
  // In the fonts of the computer, all words have their room.
  expect(await readSlideFaults(page)).toEqual([])
  expect(errors).toEqual([])
})
