import { describe, expect, it } from 'vitest'
import { actOf, actOfFinger, after, isBare, stageAt, type StageAct } from '$lib/present/stage'

const STEPS = [{ number: null }, { number: 1 }, { number: 2 }, { number: 3 }, { number: null }]

/** The state after some acts, from the first step on. */
function afterAll(acts: readonly StageAct[]) {
  return acts.reduce((state, act) => after(state, act, STEPS), stageAt(0))
}

describe('a stage', () => {
  const digit = (text: string): StageAct => ({ digit: text })
  it.each<[string, StageAct[], number]>([
    ['goes on', ['next', 'next'], 2],
    ['goes back', ['next', 'next', 'back'], 1],
    ['stays at the first step', ['back'], 0],
    ['stays at the last step', ['last', 'next'], 4],
    ['goes round in a kiosk', ['last', 'round', 'round'], 1],
    ['goes to the first step', ['last', 'first'], 0],
    ['goes to a step of the grid', ['grid', { goTo: 3 }], 3],
    ['goes on by Enter', ['enter'], 1],
    ['goes to the step with a number', [digit('2'), 'enter'], 2],
    ['stays where no step has the number', ['next', digit('9'), 'enter'], 1],
    ['forgets a number when another key is pressed', [digit('3'), 'next', 'enter'], 2],
    ['comes back from black where it was', ['next', 'black', 'next'], 1],
    ['moves on from black by a jump', ['black', 'last'], 4]
  ])('%s', (_, acts, step) => {
    expect(afterAll(acts).step).toBe(step)
  })

  it.each<[string, StageAct[], object]>([
    ['turns black', ['black'], { blank: 'black' }],
    ['turns black and back', ['black', 'black'], { blank: null }],
    ['turns from black to white', ['black', 'white'], { blank: 'white' }],
    ['offers all steps', ['grid'], { hasGrid: true }],
    ['puts the grid away with a step', ['grid', { goTo: 0 }], { hasGrid: false }],
    ['has a pointer', ['pointer'], { hasPointer: true }],
    ['keeps the pointer from step to step', ['pointer', 'next'], { hasPointer: true }],
    ['closes all by Escape', ['pointer', 'grid', 'escape'], { hasPointer: false, hasGrid: false }]
  ])('%s', (_, acts, state) => {
    expect(afterAll(acts)).toMatchObject(state)
  })

  it('has nothing to close once Escape was pressed', () => {
    expect(isBare(afterAll(['black']))).toBe(false)
    expect(isBare(afterAll(['black', 'escape']))).toBe(true)
  })
})

describe('keys of a stage', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false }
  const press = (key: string, code = key) => ({ key, code, ...none })
  it.each<[string, string, string, StageAct | null]>([
    ['a clicker goes on', 'PageDown', 'PageDown', 'next'],
    ['a clicker goes back', 'PageUp', 'PageUp', 'back'],
    ['a clicker turns black', '.', 'Period', 'black'],
    ['a clicker starts', 'F5', 'F5', 'start'],
    ['Space goes on', ' ', 'Space', 'next'],
    ['a capital letter counts', 'B', 'KeyB', 'black'],
    ['a letter counts by its key where the layout has no Latin ones', 'ц', 'KeyW', 'white'],
    ['a written letter counts before its key', 'w', 'KeyZ', 'white'],
    ['a digit counts by its key', 'é', 'Digit2', { digit: '2' }],
    ['another key is none of ours', 'q', 'KeyQ', null]
  ])('%s', (_, key, code, act) => {
    expect(actOf(press(key, code), false)).toEqual(act)
  })

  it('leave Space and Enter to a control that has the focus', () => {
    expect([' ', 'Enter', 'PageDown'].map((key) => actOf(press(key), true))).toEqual([null, null, 'next'])
  })

  it('are the browser’s with Ctrl', () => {
    expect(actOf({ ...press('f', 'KeyF'), ctrlKey: true }, false)).toBeNull()
  })
})

describe('a finger on the stage', () => {
  it.each<[string, [number, number], [number, number], string | null]>([
    ['taps to go on', [700, 300], [703, 302], 'next'],
    ['taps at the left to go back', [100, 300], [100, 300], 'back'],
    ['swipes to the left to go on', [500, 300], [400, 310], 'next'],
    ['swipes to the right to go back', [400, 300], [520, 290], 'back'],
    ['means nothing by a way down', [400, 300], [450, 500], null],
    ['means nothing by a short way', [400, 300], [430, 300], null]
  ])('%s', (_, from, to, act) => {
    expect(actOfFinger(from, to, 1000)).toBe(act)
  })
})
