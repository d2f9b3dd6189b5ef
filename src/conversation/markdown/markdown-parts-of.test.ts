import { expect, test } from 'vitest'
import { markdownParts } from './markdown-parts-of'

test('parts follow one another without a gap and end at blank lines', () => {
  const text = 'Some words in a paragraph.\nAnd more.\n\n'.repeat(5_000)
  const parts = markdownParts(text)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(parts.every(({ end }) => text.slice(0, end).endsWith('\n\n'))).toBe(true)
})

test('a long fenced block goes on in the next part', () => {
  const text = `Before.\n\n\`\`\`log\n${'a line of a log\n\n'.repeat(8_000)}\`\`\`\n\nAfter.\n`
  const parts = markdownParts(text)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.map(({ fence }) => fence).slice(0, 3)).toEqual(['', '```log\n', '```log\n'])
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})

test('a text of one line is cut too', () => {
  const text = 'word '.repeat(60_000)
  const parts = markdownParts(text)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.at(-1)?.end).toBe(text.length)
})
