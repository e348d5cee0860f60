/**
 * Measures how wide each letter of the sans serif is and writes `src/lib/lettering/advances.json`. Run by
 * hand after a change of the font: `node scripts/advances.mjs`. Needs a Chromium (CHROMIUM_PATH).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'

const WEIGHTS = [450, 500, 650, 680]
const files = new URL('../node_modules/@fontsource-variable/source-sans-3/files/', import.meta.url)
const face = (subset) =>
  readFileSync(new URL(`source-sans-3-${subset}-wght-normal.woff2`, files)).toString('base64')

const letters = []
for (let code = 0x20; code <= 0x17f; code++)
  if (code < 0x7f || code > 0xa0) letters.push(String.fromCharCode(code))
letters.push(...'ŞşȘșȚț–—‘’“”„…•·→€')

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
const page = await browser.newPage()
const measured = await page.evaluate(
  async ({ faces, letters, weights }) => {
    for (const data of faces) {
      const font = new FontFace('Measured', `url(data:font/woff2;base64,${data})`, { weight: '200 900' })
      document.fonts.add(await font.load())
    }
    const context = document.createElement('canvas').getContext('2d')
    return Object.fromEntries(
      weights.map((weight) => {
        context.font = `${weight} 1000px Measured`
        return [weight, letters.map((letter) => Math.round(context.measureText(letter).width))]
      })
    )
  },
  { faces: [face('latin-ext'), face('latin')], letters, weights: WEIGHTS }
)
await browser.close()

const table = { generatedBy: 'node scripts/advances.mjs', letters: letters.join(''), weights: measured }
writeFileSync(new URL('../src/lib/lettering/advances.json', import.meta.url), JSON.stringify(table) + '\n')
