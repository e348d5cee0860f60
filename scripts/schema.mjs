/** Knows where the schema for editors is written: `npm run schema`; how it is made is in src/lib/model. */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { load } from './load.mjs'

const { formatJsonSchema } = await load('model/json-schema.ts')
const text = await format(formatJsonSchema(), { parser: 'json', printWidth: 110 })
writeFileSync(new URL('../data/kartu.schema.json', import.meta.url), text)
