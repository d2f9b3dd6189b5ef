import { describe, expect, test } from 'vitest'
import type { Author, Change } from '../change'
import { formatAt } from '../clock'
import { newProjectChanges } from '../import/new-project'
import { findFault } from '../kind'
import { foldProject } from '../project-state'
import { questionMeaning } from '../question/question-meaning'
import { makeQuestions } from './make-questions'
import { type QuestionSetId, questionSets } from './question-set'
import { askedSets, guidelineOf, knownQuestions, planSets, setChanges } from './set-changes'

const project = 'P'
let ticks = 0

function authorAt(device: string): Author {
  return {
    device,
    person: 'mina',
    nextAt: () => formatAt({ ms: 1_790_000_000_000 + ++ticks, counter: 0 }, device),
    nextId: () => `${device}-${String(++ticks).padStart(6, '0')}`,
  }
}

function projectOf(id: QuestionSetId): Change[] {
  const author = authorAt('desk')
  const set = questionSets[id]
  return newProjectChanges(author, {
    id: project,
    name: 'Try',
    seed: 's',
    creator: { id: 'mina', name: 'Mina' },
    languages: ['en'],
    set,
    questions: makeQuestions(set, author.nextId),
  })
}

/** The project after sets were chosen or given up. */
function choosing(
  changes: readonly Change[],
  wanted: Partial<Record<QuestionSetId, boolean>>,
  device = 'desk',
): Change[] {
  const chosen = new Map(Object.entries(wanted) as [QuestionSetId, boolean][])
  const plan = planSets(project, knownQuestions(changes), chosen)
  return [...changes, ...setChanges(authorAt(device), project, plan, null)]
}

function asked(changes: readonly Change[]): [string, string][] {
  const { questions } = foldProject(changes)
  return [...questions].sort(([, a], [, b]) => a.order - b.order).map(([id, value]) => [value.family, id])
}

const families = (id: QuestionSetId) => questionSets[id].questions.map(({ place }) => `${id}/${place}`)

describe('choosing sets for a project', () => {
  test('adds the questions of a set after those that are there, with what explains what', () => {
    const changes = choosing(projectOf('rate-responses'), { 'audit-prompts': true })
    expect(asked(changes).map(([family]) => family)).toEqual([
      ...families('rate-responses'),
      ...families('audit-prompts'),
    ])
    const { questions } = foldProject(changes)
    const ids = new Map(asked(changes))
    expect(questions.get(ids.get('audit-prompts/remark')!)?.explains).toBe(ids.get('audit-prompts/verdict'))
    for (const { kind, key, value } of changes) expect(findFault(kind as 'question', key, value)).toBeNull()
  })

  test('takes questions away and puts the same ones back, so that their answers count again', () => {
    const before = projectOf('rate-responses')
    const without = choosing(before, { 'rate-responses': false })
    expect(asked(without)).toEqual([])
    expect(askedSets(knownQuestions(without))['rate-responses']).toBe('none')
    const again = choosing(without, { 'rate-responses': true })
    expect(asked(again)).toEqual(asked(before))
    expect(foldProject(again).questions).toEqual(foldProject(before).questions)
  })

  test('adds one question, not two, where two devices add a set before they meet', () => {
    const base = projectOf('rate-responses')
    const here = choosing(base, { 'localize-prompts': true }, 'desk')
    const there = choosing(base, { 'localize-prompts': true }, 'phone')
    const merged = [...here, ...there]
    expect(asked(merged)).toEqual(asked(here))
    expect(foldProject(merged).questions).toEqual(foldProject([...there, ...here]).questions)
  })

  test('changes nothing where everything is as it is wanted, and leaves other sets alone', () => {
    const base = projectOf('rate-responses')
    expect(choosing(base, { 'rate-responses': true, 'audit-prompts': false })).toEqual(base)
    expect(choosing(base, {})).toEqual(base)
  })

  test('never puts a question back on another scale', () => {
    const base = projectOf('rate-responses').map((change): Change => {
      const value = change.value as { family?: string; points?: unknown[] }
      return value.family === 'rate-responses/overall'
        ? { ...change, value: { ...value, points: value.points!.slice(0, 3) } }
        : change
    })
    const [, old] = asked(base).find(([family]) => family === 'rate-responses/overall')!
    const again = choosing(choosing(base, { 'rate-responses': false }), { 'rate-responses': true })
    const [, fresh] = asked(again).find(([family]) => family === 'rate-responses/overall')!
    expect(fresh).not.toBe(old)
    const { questions } = foldProject(again)
    const why = [...questions.values()].find(({ family }) => family === 'rate-responses/why')
    expect(why?.explains).toBe(fresh)
  })
})

test('the meaning of a question is not in its words', () => {
  const { points, ...rest } = questionSets['rate-responses'].questions[1] as unknown as {
    points: { value: number }[]
  }
  const reworded = {
    ...rest,
    title: { en: 'Another title' },
    required: false,
    points: points.map(({ value }) => ({ value, name: { en: `Point ${value}` } })),
  }
  expect(questionMeaning(reworded)).toBe(questionMeaning({ ...rest, points } as never))
  expect(questionMeaning({ ...reworded, points: reworded.points.slice(1) } as never)).not.toBe(
    questionMeaning(reworded),
  )
})

test('the guidelines of several sets are chapters of one', () => {
  expect(guidelineOf(['audit-prompts'])).toEqual(questionSets['audit-prompts'].guideline)
  const both = guidelineOf(['rate-responses', 'audit-prompts']).en!
  expect(both).toContain('## Rate responses\n\n')
  expect(both).toContain('## Audit prompts\n\n')
})
