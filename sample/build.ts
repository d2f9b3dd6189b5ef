// npm run sample: writes public/sample.turnwise.jsonl from sample/conversations.
import { writeFileSync } from 'node:fs'
import { sampleBundle } from './sample-bundle'

const text = sampleBundle()
writeFileSync(new URL('../public/sample.turnwise.jsonl', import.meta.url), text)
console.log(`public/sample.turnwise.jsonl: ${text.split('\n').length - 1} lines, ${text.length} characters`)
