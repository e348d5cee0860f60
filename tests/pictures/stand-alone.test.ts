import { describe, expect, it } from 'vitest'
import { stylesFor, unlinked, usedIds } from '$lib/pictures/stand-alone'

const MARKUP =
  '<svg class="picture svelte-1"><a class="hue-1" href="?at=x" tabindex="0"><text class="name">A</text></a></svg>'

describe('styles of a picture', () => {
  it.each([
    ['.name { fill: red; }', true],
    ['text { fill: red; }', true],
    ['.picture.svelte-1 .name { fill: red; }', true],
    ['.hue-1 .name, .other { fill: red; }', true],
    ['.name:hover { fill: red; }', true],
    ['.name.isSelected { fill: red; }', false],
    ['button { color: red; }', false],
    ['@media print { .name { fill: red; } }', false],
    [':root { --ink: black; }', false]
  ])('%s: taken %s', (rule, isTaken) => {
    expect(stylesFor(MARKUP, [rule])).toBe(isTaken ? rule : '')
  })
})

describe('markup of a picture', () => {
  it('leads nowhere', () => {
    expect(unlinked(MARKUP)).toBe(
      '<svg class="picture svelte-1"><g class="hue-1"><text class="name">A</text></g></svg>'
    )
  })

  it('has no comments', () => {
    expect(unlinked('<g><!--[--><path/><!--\n]--></g>')).toBe('<g><path/></g>')
  })

  it('names each part that it uses once', () => {
    expect(
      usedIds('<use href="#land"/><use href="#coast"/><use href="#land"/><use href="/x.svg#far"/>')
    ).toEqual(['land', 'coast'])
  })
})
