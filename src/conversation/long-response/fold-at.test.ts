import { expect, test } from 'vitest'
import { foldAt } from './fold-at'

const paragraph = `${'Words and more words. '.repeat(14).trim()}\n\n`

test('a response of a few thousand characters is shown whole', () => {
  expect(foldAt(paragraph.repeat(20))).toBeNull()
  expect(foldAt('')).toBeNull()
})

test('a very long one is folded after its first lines, between two paragraphs', () => {
  const text = paragraph.repeat(60)
  const cut = foldAt(text)!
  expect(cut).toBeGreaterThan(2_000)
  expect(cut).toBeLessThan(6_000)
  expect(text.slice(0, cut).endsWith('\n')).toBe(true)
})

test('many short lines are long too, and code is folded at a line end', () => {
  const text = `\`\`\`\n${'line()\n'.repeat(400)}\`\`\``
  const cut = foldAt(text)!
  expect(text.slice(0, cut).endsWith('line()\n')).toBe(true)
  expect(cut).toBeLessThan(1_000)
})

test('wide characters take the room of two', () => {
  expect(foldAt('市场'.repeat(3_000))).not.toBeNull()
  expect(foldAt('ab'.repeat(3_000))).toBeNull()
})

test('a line without an end is folded between characters', () => {
  const family = '👩‍👩‍👧'
  const cut = foldAt(family.repeat(4_000))!
  expect(cut % family.length).toBe(0)
  expect(cut).toBeGreaterThan(0)
})
