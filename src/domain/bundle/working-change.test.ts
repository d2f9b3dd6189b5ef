import { expect, test } from 'vitest'
import { keys } from '../key'
import { statusQuestion } from '../label'
import { workingChange } from './working-change'

const target = { kind: 'response', candidate: 'C1', turn: 2 } as const
const row = {
  id: 'tab-1 key',
  project: 'P1',
  item: 'I1',
  key: keys.label('I1', target, 'Q-why', 'mina'),
  tab: 'tab-1',
  person: 'mina',
  question: 'Q-why',
  target,
  value: 'Complete, but it never says',
  seen: ['old-change'],
  targetHash: 'H1',
  shownOrder: ['C2', 'C1'],
  savedMs: 1_790_000_000_000,
}

test('an unsubmitted text becomes an answer of its writer that replaces what they saw', () => {
  expect(workingChange('P1', row)).toMatchObject({
    kind: 'label',
    key: row.key,
    value: { value: row.value, targetHash: 'H1', shownOrder: ['C2', 'C1'], origin: 'person' },
    replaces: ['old-change'],
    at: '1790000000000-0000-tab-1',
    by: 'mina',
  })
})

test('the same text is the same answer, another text is another', () => {
  const id = (value: unknown) => (workingChange('P1', { ...row, value }) as { id: string }).id
  expect(id(row.value)).toBe(id(row.value))
  expect(id('Something else')).not.toBe(id(row.value))
})

test('empty texts and counted time restore nothing', () => {
  expect(workingChange('P1', { ...row, value: '  ' })).toBeNull()
  const key = keys.label('I1', { kind: 'item' }, statusQuestion, 'mina')
  expect(workingChange('P1', { ...row, key, value: { activeMs: 5_000 } })).toBeNull()
})

test.each([
  ['of another project', { ...row, project: 'P2' }],
  ['of somebody else than its key says', { ...row, person: 'asha' }],
  ['without a readable key', { ...row, key: '["label"]' }],
  ['without a time', { ...row, savedMs: 'yesterday' }],
])('a line %s is refused', (_, line) => {
  expect(workingChange('P1', line)).toBe('invalid')
})
