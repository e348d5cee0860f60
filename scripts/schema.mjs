/** Knows where the schemas for editors are written: `npm run schema`; how they are made is in src/lib/model. */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { load } from './load.mjs'

const { formatJsonSchema } = await load('model/json-schema.ts')
for (const name of ['kartu', 'deck']) {
  const text = await format(formatJsonSchema(name), { parser: 'json', printWidth: 110 })
  writeFileSync(new URL(`../data/${name}.schema.json`, import.meta.url), text)
}
