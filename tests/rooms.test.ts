/** Knows that the house stands, and that each of its rules finds a breach in an invented tree. */
import { describe, expect, it } from 'vitest'
import { findFaults, findNameFaults } from './rooms/house'
import { readFacts, readNames, readTree } from './rooms/imports'
import type { Tree } from './rooms/imports'

const ROOT = process.cwd()

function faultsOf(tree: Tree): string[] {
  return findFaults(readFacts(tree))
}

describe('the house', () => {
  it('has files to look at', () => {
    expect(Object.keys(readTree(ROOT)).length).toBeGreaterThan(10)
  })

  it('sends its arrows down only, without circles, each library in its place', () => {
    expect(faultsOf(readTree(ROOT))).toEqual([])
  })

  it('names every folder and file by its subject', () => {
    expect(findNameFaults(readNames(ROOT))).toEqual([])
  })
})

const BREACHES: readonly [what: string, tree: Tree, found: string][] = [
  [
    'an arrow that goes up',
    {
      'src/lib/model/a.ts': "import { view } from '$lib/view/b'",
      'src/lib/view/b.ts': 'export const view = 1'
    },
    'src/lib/model/a.ts imports src/lib/view/b.ts: model may not know view'
  ],
  [
    'rooms of one floor that know each other',
    {
      'src/lib/map/A.svelte': "<script>import '../timeline/b'</script>",
      'src/lib/timeline/b.ts': 'export {}'
    },
    'src/lib/map/A.svelte imports src/lib/timeline/b.ts: map may not know timeline'
  ],
  [
    'an arrow of types only',
    { 'src/lib/geo/a.ts': "import type { B } from '$lib/time/b'", 'src/lib/time/b.ts': 'export type B = 1' },
    'src/lib/geo/a.ts imports src/lib/time/b.ts: geo may not know time'
  ],
  [
    'an arrow written inside a type',
    {
      'src/lib/geo/a.ts': "export type A = import('$lib/model/b').B",
      'src/lib/model/b.ts': 'export type B = 1'
    },
    'src/lib/geo/a.ts imports src/lib/model/b.ts: geo may not know model'
  ],
  [
    'an arrow loaded late, from the markup of a component',
    {
      'src/lib/map/A.svelte': "{#await import('$lib/panels/B.svelte')}{/await}",
      'src/lib/panels/B.svelte': ''
    },
    'src/lib/map/A.svelte imports src/lib/panels/B.svelte: map may not know panels'
  ],
  [
    'an arrow to words that are no code',
    { 'src/lib/time/a.ts': "import words from '$lib/locales/en.json'" },
    'src/lib/time/a.ts imports src/lib/locales/en.json: time may not know locales'
  ],
  [
    'a circle inside a room',
    {
      'src/lib/time/a.ts': "import './b'\nexport const a = 1",
      'src/lib/time/b.ts': "import './a'\nexport const b = 1"
    },
    'in a circle: src/lib/time/a.ts → src/lib/time/b.ts → src/lib/time/a.ts'
  ],
  [
    'a file without a room',
    { 'src/lib/things.ts': 'export const thing = 1' },
    'src/lib/things.ts stands in no room: name it in FLOORS'
  ],
  [
    'a file that only hands on',
    { 'src/lib/time/all.ts': "export * from './a'\nexport { b } from './b'" },
    'src/lib/time/all.ts only hands on what others export'
  ],
  [
    'the map library outside its file',
    { 'src/lib/map/other.ts': "const load = () => import('maplibre-gl')\nexport { load }" },
    'src/lib/map/other.ts imports maplibre-gl, which only src/lib/map/live.ts may'
  ],
  [
    'a part of the map library outside its file',
    { 'src/lib/map/Map.svelte': "<script>import 'maplibre-gl/dist/maplibre-gl.css'</script>" },
    'src/lib/map/Map.svelte imports maplibre-gl, which only src/lib/map/live.ts may'
  ],
  [
    'the reader of dates outside its file',
    { 'src/lib/model/a.ts': "import edtf from 'edtf'\nexport const a = edtf" },
    'src/lib/model/a.ts imports edtf, which only src/lib/time/edtf.ts may'
  ],
  [
    'all of d3',
    { 'src/lib/timeline/a.ts': "import * as d3 from 'd3'\nexport const a = d3" },
    'src/lib/timeline/a.ts imports all of d3: name the functions'
  ],
  [
    'a module of the disk in a file for the browser',
    { 'src/lib/view/a.ts': "import { readFileSync } from 'node:fs'\nexport const a = readFileSync" },
    'src/lib/view/a.ts imports node:fs: only files of the build may'
  ],
  [
    'a pure file that asks the clock',
    { 'src/lib/time/a.ts': 'export const now = () => Date.now()' },
    'src/lib/time/a.ts is pure and names Date.now'
  ],
  [
    'a pure file that asks the clock by a date without arguments',
    { 'src/lib/time/a.ts': 'export const now = () => new Date()' },
    'src/lib/time/a.ts is pure and names new Date()'
  ],
  [
    'a pure file that touches the page',
    { 'src/lib/map/a.ts': 'export const width = () => window.innerWidth' },
    'src/lib/map/a.ts is pure and names window'
  ]
]

describe('the rules of the house', () => {
  it.each(BREACHES)('find %s', (_, tree, found) => {
    expect(faultsOf(tree)).toEqual([found])
  })

  const allowed: readonly [what: string, tree: Tree][] = [
    [
      'an arrow that goes down',
      { 'src/lib/view/b.ts': "import '$lib/time/a'", 'src/lib/time/a.ts': 'export {}' }
    ],
    [
      'types of the map library',
      { 'src/lib/map/a.ts': "import type { Map } from 'maplibre-gl'\nexport type A = Map" }
    ],
    [
      'functions of d3 by name',
      { 'src/lib/timeline/a.ts': "import { scaleUtc } from 'd3'\nexport const a = scaleUtc" }
    ],
    [
      'a window that is a span of time',
      { 'src/lib/view/a.ts': 'export const size = (window: number[]) => window.length' }
    ],
    [
      'a field named like a thing of the page',
      { 'src/lib/view/a.ts': 'export const a = (v: V) => ({ window: v.window })' }
    ],
    [
      'a component that touches the page',
      { 'src/lib/map/A.svelte': '<script>window.scrollTo(0, 0)</script>' }
    ]
  ]
  it.each(allowed)('allow %s', (_, tree) => {
    expect(faultsOf(tree)).toEqual([])
  })

  it('find names that say nothing', () => {
    const names = ['src/lib/utils', 'src/lib/map/helpers.ts', 'src/lib/map/scene.ts', 'src/lib/time/index.ts']
    expect(findNameFaults(names)).toEqual([
      'src/lib/utils',
      'src/lib/map/helpers.ts',
      'src/lib/time/index.ts'
    ])
  })
})
