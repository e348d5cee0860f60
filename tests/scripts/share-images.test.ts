import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOM = mkdtempSync(join(tmpdir(), 'kartu-share-'))
const SITE = join(ROOM, 'site')
const PAGE = '<html><head></head><body></body></html>'

afterAll(() => rmSync(ROOM, { recursive: true }))

function makeImages(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/share-images.mjs'], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      KARTU_DATA: 'tests/fixtures/foreign',
      KARTU_BUILD: SITE,
      KARTU_SHARE_CACHE: join(ROOM, 'cache'),
      ...env
    }
  })
  return { status, stdout, stderr }
}

function write(page: string) {
  const path = join(SITE, page, 'index.html')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, PAGE)
}

/** Size by the head of the file. */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(file)
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

it('makes a picture for each page once, and each page names its own where the site has an address', () => {
  expect(makeImages()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm run build') as string
  })

  write('')
  const first = makeImages()
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const images = readdirSync(join(SITE, 'share/et'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/'))
  expect(images).toContain('index.png')
  expect(first.stdout).toContain(`${images.length} pictures made, 0 from the cache`)
  for (const image of images) expect(sizeOf(join(SITE, 'share/et', image))).toEqual([1200, 630])
  expect(readFileSync(join(SITE, 'index.html'), 'utf8')).toBe(PAGE)

  const pageOf = (image: string) => (image === 'index.png' ? '' : image.replace(/\.png$/, ''))
  for (const image of images) write(pageOf(image))
  const second = makeImages({ SITE_URL: 'https://example.org/map' })
  expect(second).toMatchObject({ status: 0, stderr: '' })
  expect(second.stdout).toContain(`0 pictures made, ${images.length} from the cache`)
  for (const image of images) {
    const html = readFileSync(join(SITE, pageOf(image), 'index.html'), 'utf8')
    expect(html).toContain(`property="og:image" content="https://example.org/map/share/et/${image}"`)
  }
})
