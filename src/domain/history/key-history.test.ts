import { expect, test } from 'vitest'
import type { Change } from '../change'
import { keyHistory } from './key-history'

function change(id: string, replaces: string[] = [], value: unknown = id): Change {
  const at = `170000000000${id.length}-0000-desk`
  return { id, project: 'P', kind: 'label', key: 'K', value, replaces, at, by: 'ana', device: 'desk' }
}

const told = (changes: Change[]) =>
  keyHistory(changes).map(({ change: { id }, before, standing }) => [id, before?.id ?? null, standing])

test('the latest comes first, with what was before each, whatever the order they came in', () => {
  expect(told([change('aaa', ['aa']), change('a'), change('aa', ['a'])])).toEqual([
    ['aaa', 'aa', 'shown'],
    ['aa', 'a', 'replaced'],
    ['a', null, 'replaced'],
  ])
})

test('what was answered in two places stands beside what is shown, until it is settled', () => {
  const both = [change('a'), change('aa', ['a']), change('aaa', ['a'])]
  expect(told(both).map(([id, , standing]) => [id, standing])).toEqual([
    ['aaa', 'shown'],
    ['aa', 'beside'],
    ['a', 'replaced'],
  ])
  expect(told([...both, change('aaaa', ['aa', 'aaa'])]).slice(0, 3)).toEqual([
    ['aaaa', 'aaa', 'shown'],
    ['aaa', 'a', 'replaced'],
    ['aa', 'a', 'replaced'],
  ])
})

test('the same answer in two places is no conflict', () => {
  expect(told([change('a', [], 1), change('aa', [], 1)]).map(([, , standing]) => standing)).toEqual([
    'shown',
    'replaced',
  ])
})

test('a key without changes has no history', () => {
  expect(keyHistory([])).toEqual([])
})
