import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleReader } from '../bundle/read-bundle'
import { changeLine, headerLine } from '../bundle/write-bundle'
import { canonicalJson } from '../canonical-json'
import { type Change, makeChange } from '../change'
import { keys } from '../key'
import { findFault } from '../kind'
import type { LabelValue } from '../label'
import { makeQuestions } from '../question-set/make-questions'
import { questionSetIds, questionSets } from '../question-set/question-set'
import { arbitraryAnswered } from '../testing/arbitrary-question'
import { fixedRuns } from '../testing/fixed-runs'
import { type QuestionTypeName, questionTypes, typeOf } from './question-types'

const author = { device: 'desk', person: 'ana', nextAt: () => '1790000000000-0000-desk', nextId: () => 'C' }

/** A label as it stands after it went out in a bundle and came in again elsewhere. */
function travelled(answer: unknown): LabelValue {
  const key = keys.label('I1', { kind: 'item' }, 'Q1', 'ana')
  const value: LabelValue = { value: answer, targetHash: 'H', origin: 'person' }
  const read = bundleReader('labels.jsonl')
  read(headerLine('labels', 'P'), 1)
  const line = read(changeLine(makeChange(author, { project: 'P', kind: 'label', key }, value)), 2)
  if (!('change' in line)) throw new Error(`The label was refused: ${JSON.stringify(line)}`)
  return (line.change as Change<LabelValue>).value!
}

describe.each(Object.keys(questionTypes) as QuestionTypeName[])('a %s question', (name) => {
  test('what is shown is what is stored and what is exported', () => {
    fc.assert(
      fc.property(arbitraryAnswered[name], ({ question, value }) => {
        const type = typeOf(question)!
        const shown = type.parseValue(question, value)
        const elsewhere = type.parseValue(question, travelled(shown).value)
        expect(canonicalJson(shown)).toBe(canonicalJson(value))
        expect(canonicalJson(elsewhere)).toBe(canonicalJson(value))
        expect(type.cell(elsewhere)).toEqual(type.cell(value))
      }),
      fixedRuns(150),
    )
  })

  test('is itself read without a fault', () => {
    fc.assert(
      fc.property(arbitraryAnswered[name], ({ question }) => {
        expect(findFault('question', keys.question('Q1'), question)).toBeNull()
      }),
      fixedRuns(40),
    )
  })

  test('takes nothing that is no answer', () => {
    fc.assert(
      fc.property(arbitraryAnswered[name], ({ question }) => {
        for (const nothing of [null, undefined, [], {}, Number.NaN]) {
          expect(typeOf(question)!.parseValue(question, nothing)).toBeNull()
        }
      }),
      fixedRuns(20),
    )
  })
})

const scale = { family: 'f', type: '', target: 'response', title: {}, required: true, order: 1 } as const

test('a rating takes the values of its points and no others, 0 included', () => {
  const points = [0, 1].map((value) => ({ value, name: {} }))
  const question = { ...scale, type: 'rating' as const, points }
  expect(questionTypes.rating.parseValue(question, 0)).toBe(0)
  expect(questionTypes.rating.parseValue(question, 2)).toBeNull()
  expect(questionTypes.rating.parseValue(question, '1')).toBeNull()
})

test('a preference takes whole strengths of its scale, and a tie only where it offers one', () => {
  const question = {
    ...scale,
    type: 'preference' as const,
    target: 'comparison' as const,
    per: 'turn' as const,
    pairs: 'chosen' as const,
    strengths: [{ en: 'slightly' }, { en: 'much' }],
    tie: true,
    bothBad: false,
  }
  const take = (preferred: string, strength: number) =>
    questionTypes.preference.parseValue(question, { preferred, strength })
  expect(take('C1', 2)).toEqual({ preferred: 'C1', strength: 2 })
  expect(take('tie', 0)).toEqual({ preferred: 'tie', strength: 0 })
  expect(take('both-bad', 0)).toBeNull()
  expect(take('C1', 0)).toBeNull()
  expect(take('C1', 3)).toBeNull()
  expect(take('C1', 1.5)).toBeNull()
})

test('a translation keeps every field of its kwargs, whatever it is called', () => {
  const value = JSON.parse('{"text":"hola","kwargs":[{"__proto__":"kept","keyword":"casa"}]}')
  const question = { ...scale, type: 'translation' as const, target: 'prompt' as const }
  expect(JSON.stringify(questionTypes.translation.parseValue(question, value))).toBe(JSON.stringify(value))
})

test('a type that is not known is nobody, also where it is called like a property of objects', () => {
  for (const type of ['tone-of-voice', 'constructor', '__proto__'])
    expect(typeOf({ ...scale, type })).toBeNull()
})

describe.each(questionSetIds)('the ready set %s', (id) => {
  const made = () => {
    let next = 0
    return makeQuestions(questionSets[id], () => `Q${++next}`)
  }

  test('has questions of known types that read without a fault, in order', () => {
    for (const { id: question, value } of made()) {
      expect(typeOf(value)).not.toBeNull()
      expect(findFault('question', keys.question(question), value)).toBeNull()
    }
    expect(made().map(({ value }) => value.order)).toEqual(made().map((_, i) => i + 1))
  })

  test('has explanations that are texts on the same target as what they explain', () => {
    for (const { value } of made().filter((each) => each.value.explains)) {
      const explained = made().find((each) => each.id === value.explains)!
      expect(value.type).toBe('text')
      expect(value.target).toBe(explained.value.target)
    }
  })
})
