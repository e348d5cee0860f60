import { describe, expect, it } from 'vitest'
import { askedTheme, readHostMessage, toPost } from '$lib/panels/embed-messages'

describe('what a host page may say', () => {
  it.each([
    [{ kartu: 1, type: 'measure' }, { type: 'measure' }],
    [{ kartu: 1, type: 'listen' }, { type: 'listen' }],
    [
      { kartu: 1, type: 'show', query: 'at=jelgava' },
      { type: 'show', query: 'at=jelgava' }
    ],
    [
      { kartu: 1, type: 'theme', theme: 'dark' },
      { type: 'theme', theme: 'dark' }
    ],
    [
      { kartu: 1, type: 'theme', theme: 'auto' },
      { type: 'theme', theme: 'system' }
    ],
    [{ kartu: 1, type: 'listen', more: 'is let be' }, { type: 'listen' }]
  ])('%j', (data, message) => expect(readHostMessage(data)).toEqual(message))

  it.each([
    [null],
    [undefined],
    ['kartu'],
    [7],
    [[]],
    [{}],
    [{ type: 'listen' }],
    [{ kartu: 2, type: 'listen' }],
    [{ kartu: '1', type: 'listen' }],
    [{ kartu: 1, type: 'toString' }],
    [{ kartu: 1, type: 'show' }],
    [{ kartu: 1, type: 'show', query: ['at=jelgava'] }],
    [{ kartu: 1, type: 'show', query: 'x'.repeat(5000) }],
    [{ kartu: 1, type: 'theme' }],
    [{ kartu: 1, type: 'theme', theme: 'system' }],
    [{ kartu: 1, type: 'theme', theme: 'constructor' }]
  ])('is not %j', (data) => expect(readHostMessage(data)).toBeNull())
})

it('takes a theme by its name alone', () => {
  expect(['light', 'auto', 'pink', '', null, ['dark']].map(askedTheme)).toEqual([
    'light',
    'system',
    null,
    null,
    null,
    null
  ])
})

it('marks what the frame says as its own', () => {
  expect(toPost({ type: 'height', px: 700 })).toEqual({ kartu: 1, type: 'height', px: 700 })
})
