import { expect, test } from 'vitest'
import type { Change } from '../change'
import { keys } from '../key'
import { labelsBundleChanges, projectBundleChanges } from './bundle-changes'

const base = { project: 'P1', value: {}, replaces: [], at: '1790000000000-0000-desk', device: 'desk' }
const item = { kind: 'item' } as const

function change(id: string, kind: string, key: string, by = 'mina'): Change {
  return { ...base, id, kind, key, by }
}

const project = change('1', 'project', keys.project('P1'))
const asked = change('2', 'question', keys.question('Q-asked'))
const notAsked = change('3', 'question', keys.question('Q-other'))
const mina = change('4', 'person', keys.person('mina'))
const asha = change('5', 'person', keys.person('asha'))
const teo = change('6', 'person', keys.person('teo'))
const label = change('7', 'label', keys.label('I1', item, 'Q-asked', 'asha'))
const comment = change('8', 'comment', '["comment","C1"]')
const all = [comment, label, teo, asha, mina, notAsked, asked, project]

test('a bundle of labels carries the people and questions that the labels name, and nothing else', () => {
  const ids = labelsBundleChanges(all).map(({ id }) => id)
  expect(ids).toEqual(['4', '5', '2', '7'])
})

test('the bundle of a project carries every change, also of kinds that nobody here reads', () => {
  expect(new Set(projectBundleChanges(all))).toEqual(new Set(all))
  expect(projectBundleChanges(all)[0]).toBe(project)
})
