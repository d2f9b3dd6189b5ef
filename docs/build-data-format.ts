import { writeFileSync } from 'node:fs'
import { dataFormatSchema } from './data-format-schema'

// `npm run schema`: writes the description of the format anew. A test compares it with what is committed.
const file = new URL('data-format.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(dataFormatSchema(), null, 2)}\n`)
