import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrCode } from '$lib/exchange/qr'

/** What a camera reads from a drawn code. */
function read(text: string): string | undefined {
  const code = qrCode(text)
  if (!code) return undefined
  const { size, path } = code
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: size * 5 } }).render()
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data
}

describe('a code for an address', () => {
  it.each([
    'https://example.org/',
    'https://example.org/lt/?activity=jelgava-2019-02&project=socquality&time=2019-02..2019-05',
    `https://example.org/?place=${Array.from({ length: 20 }, (_, n) => `town-${n}`).join(',')}`
  ])('is read back as it was: %s', (address) => {
    expect(read(address)).toBe(address)
  })

  it('is not made of what no camera would read', () => {
    expect(qrCode(`https://example.org/?${'x'.repeat(1200)}`)).toBeNull()
  })
})
