import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from './change'
import { keys } from './key'
import { foldProject } from './project-state'
import { fixedRuns } from './testing/fixed-runs'

let count = 0
const change = (kind: string, key: string, value: unknown, replaces: string[] = []): Change => {
  const id = `c${++count}`
  const at = `${1_700_000_000_000 + count}-0000-d`
  return { id, project: 'p', kind, key, value, replaces, at, by: 'ann', device: 'd' }
}

const person = change('person', keys.person('ann'), { name: 'Ann' })
const renamed = change('person', keys.person('ann'), { name: 'Anna' }, [person.id])
const gone = change('person', keys.person('bo'), { name: 'Bo' })
const withdrawn = change('person', keys.person('bo'), null, [gone.id])
const labelKey = keys.label('i1', { kind: 'item' }, 'q1', 'ann')
const label = { value: 1, targetHash: 'h', origin: 'person' }
const first = change('label', labelKey, label)
const second = change('label', labelKey, { ...label, value: 2 }, [first.id])
const unanswered = change('label', labelKey, null, [second.id])
const opaque = change('comment', '["comment","x"]', { text: 'hm' })
const laterTarget = change('label', '["label","i1",{"kind":"span"},"q1","ann"]', label)
const changes = [person, renamed, gone, withdrawn, first, second, unanswered, opaque, laterTarget]

test('the last value of each key stands, what was withdrawn is not there, and what is not known is counted', () => {
  const state = foldProject(changes)
  expect([...state.people]).toEqual([['ann', { name: 'Anna' }]])
  expect(state.opaque).toBe(2)
  expect(state.project).toBeNull()
})

test('a withdrawn label stays among the labels, and knows when it was first made', () => {
  const { labels } = foldProject(changes)
  expect(labels.map(({ shown, createdAt }) => [shown.value, createdAt])).toEqual([[null, first.at]])
})

test('order and repetition of changes make no difference', () => {
  const expected = foldProject(changes)
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...changes, ...changes], { minLength: 2 * changes.length }),
      (shuffled) => {
        const state = foldProject(shuffled)
        expect({ ...state, people: new Map([...state.people].sort()) }).toEqual(expected)
      },
    ),
    fixedRuns(50),
  )
})
