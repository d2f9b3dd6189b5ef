import { expect, test } from 'vitest'
import { exportName } from './export-name'

const day = new Date(2026, 10, 5)

test.each([
  ['Sample project', 'project', 'sample-project-2026-11-05.turnwise.jsonl'],
  ['Sample project', 'labels', 'sample-project-2026-11-05-labels.turnwise.jsonl'],
  ['multiIF_20241018_english', 'long-csv', 'multiif-20241018-english-2026-11-05.long.csv'],
  ['سوق / 市场: हाट', 'long-jsonl', 'سوق-市场-हाट-2026-11-05.long.jsonl'],
  ['../..\\"', 'project', 'project-2026-11-05.turnwise.jsonl'],
] as const)('the file of %s as %s is called %s', (name, format, expected) => {
  expect(exportName(name, format, day)).toBe(expected)
})

test('a very long name is cut, and never between the halves of a character', () => {
  expect(exportName('𝔸'.repeat(90), 'project', day)).toBe(`${'𝔸'.repeat(60)}-2026-11-05.turnwise.jsonl`)
})
