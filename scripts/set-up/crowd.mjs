/**
 * Knows how to have the invented crowd written to its folder; knows nothing of what is in it.
 */
import { rmSync } from 'node:fs'
import { load } from '../load.mjs'
import { CROWD, WORLDS } from '../worlds.mjs'
import { ROOT } from './process.mjs'

const world = WORLDS.find(({ name }) => name === 'crowd')
const folder = `${ROOT}${world?.data}`
rmSync(folder, { recursive: true, force: true })
const { writeCrowd } = await load('../../tests/fixtures/crowd.ts')
writeCrowd(folder, CROWD)
