/** Knows how the page tests reach browser and pages; knows nothing of what they look at. */
import { defineConfig } from '@playwright/test'
import { WORLDS } from './scripts/worlds.mjs'
import { LIVE } from './tests/pages/launch'

/** Folders that were built, by comma; all of them where nothing is said. */
const built = process.env.KARTU_WORLDS?.split(',')
const worlds = WORLDS.filter(({ name }) => built?.includes(name) ?? true)
const names = WORLDS.map(({ name }) => name).join('|')

export default defineConfig({
  testDir: 'tests/pages',
  outputDir: '.tests/pages',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    trace: 'off',
    launchOptions: LIVE
  },
  // `every-*` runs on every folder, `foreign-*` on that one alone, all else on our own content.
  projects: worlds.map(({ name, port, base }) => ({
    name,
    use: { baseURL: `http://localhost:${port}${base}/` },
    ...(name === 'build'
      ? { testIgnore: new RegExp(`(^|[\\\\/])(?!build-)(${names})-[^\\\\/]*$`) }
      : { testMatch: new RegExp(`(^|[\\\\/])(every|${name})-[^\\\\/]*\\.spec\\.ts$`) })
  })),
  webServer: worlds.map(({ folder, port, base }) => ({
    command: `node scripts/serve.mjs ${folder} ${port} ${base}`,
    env: { KARTU_END_WITH_PARENT: '1', NODE_NO_WARNINGS: '1' },
    url: `http://localhost:${port}${base}/`,
    reuseExistingServer: false
  }))
})
