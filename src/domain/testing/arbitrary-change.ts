import fc from 'fast-check'
import type { Change } from '../change'
import { formatAt } from '../clock'
import { contentHash } from '../content-hash'
import { keys } from '../key'
import type { Kind } from '../kind'
import { flagQuestion, statusQuestion } from '../label'
import type { Target } from '../target'
import { arbitraryItem } from './arbitrary-item'
import { arbitraryAnswer, arbitraryQuestion } from './arbitrary-question'
import { arbitraryJson, arbitraryJsonObject, arbitraryText, arbitraryUnknownFields } from './arbitrary-text'

/** The project that arbitrary changes belong to. */
export const project = 'P-of-the-tests'

/** What a change says, before it has an author and a place in a history. */
interface Said {
  kind: string
  key: string
  value: unknown
}

// Small pools, so that changes of one history meet on the same keys.
const items = fc.constantFrom('I1', 'I2')
const persons = fc.constantFrom('ana', 'ratings.csv#human_1')
const devices = ['phone', 'desk', 'a-b-c', '']

const targets = fc.constantFrom<Target>(
  { kind: 'item' },
  { kind: 'prompt', turn: 1 },
  { kind: 'prompt', turn: 2, language: 'ar' },
  { kind: 'response', candidate: 'C1', turn: 1 },
  { kind: 'comparison', turn: 1, candidates: ['C2', 'C1'] },
  { kind: 'comparison', candidates: ['C1', 'C3', 'C2'] },
  { kind: 'label', key: keys.label('I1', { kind: 'item' }, 'Q1', 'ana') },
  { kind: 'check', of: { kind: 'response', candidate: 'C1', turn: 1 }, instruction: 0 },
  { kind: 'check', of: { kind: 'prompt', turn: 1 }, language: 'hi', finding: 'F1' },
  // Of a later version: carried, not folded.
  { kind: 'span', from: 3, to: 9 } as unknown as Target,
)

const label = (value: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      value,
      targetHash: fc.string(),
      shownOrder: fc.array(fc.constantFrom('C1', 'C2')),
      draftId: fc.string(),
      origin: fc.constantFrom('person', 'import'),
    },
    { requiredKeys: ['value', 'targetHash', 'origin'] },
  )

const status = fc.record({
  state: fc.constantFrom('submitted', 'skipped', 'reopened'),
  reason: arbitraryText,
  covers: fc.array(fc.string(), { maxLength: 3 }),
  activeMs: fc.nat(),
})

/** Values of each kind, with fields that no version knows, and withdrawals. */
const values = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: value },
    {
      weight: 2,
      arbitrary: fc.tuple(arbitraryUnknownFields, value).map(([extra, own]) => ({ ...extra, ...own })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  )

const localized = fc.dictionary(fc.constantFrom('en', 'es'), arbitraryText, { noNullPrototype: true })

/** What may be said of every kind. A new kind does not compile before it stands here. */
const said: Record<Kind, fc.Arbitrary<Said>> = {
  project: fc.record({
    kind: fc.constant('project'),
    key: fc.constant(keys.project(project)),
    value: values(
      fc.record({
        name: arbitraryText,
        seed: fc.string(),
        creator: persons,
        languages: fc.array(fc.constantFrom('en', 'ar')),
        blind: fc.boolean(),
        randomOrder: fc.boolean(),
        modelNamesHidden: fc.boolean(),
      }),
    ),
  }),
  item: fc.record({ kind: fc.constant('item'), key: items.map(keys.item), value: values(arbitraryItem) }),
  identity: fc.record({
    kind: fc.constant('identity'),
    key: fc
      .tuple(items, fc.constantFrom('C1', 'C2'))
      .map(([item, candidate]) => keys.identity(item, candidate)),
    value: values(
      fc.record(
        { model: arbitraryText, file: arbitraryText, meta: arbitraryJsonObject },
        { requiredKeys: ['model'] },
      ),
    ),
  }),
  question: fc.record({
    kind: fc.constant('question'),
    key: fc.constantFrom('Q1', 'Q2').map(keys.question),
    value: values(arbitraryQuestion),
  }),
  guideline: fc.record({
    kind: fc.constant('guideline'),
    key: fc.constant(keys.guideline()),
    value: values(fc.record({ text: localized })),
  }),
  person: fc.record({
    kind: fc.constant('person'),
    key: persons.map(keys.person),
    value: values(
      fc.record(
        { name: arbitraryText, origin: fc.constantFrom('person', 'import') },
        { requiredKeys: ['name'] },
      ),
    ),
  }),
  setting: fc.record({
    kind: fc.constant('setting'),
    key: fc.constantFrom('direction', 'raw text').map(keys.setting),
    value: arbitraryJson,
  }),
  label: fc
    .tuple(
      items,
      targets,
      fc.oneof(
        fc.record({ question: fc.constantFrom('Q1', 'Q2'), value: label(arbitraryAnswer) }),
        fc.record({ question: fc.constant(statusQuestion), value: label(status) }),
        fc.record({ question: fc.constant(flagQuestion), value: label(fc.constant({})) }),
      ),
      persons,
      fc.boolean(),
    )
    .chain(([item, target, { question, value }, person, isWithdrawn]) =>
      fc.record({
        kind: fc.constant('label'),
        key: fc.constant(keys.label(item, target, question, person)),
        value: isWithdrawn ? fc.constant(null) : values(fc.constant(value)),
      }),
    ),
}

/** Kinds that this version carries without looking: those of later issues, and names that trip up objects. */
const opaque: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom(
    'draft',
    'comment',
    'alias',
    'assignment',
    'erasure',
    'verdict-2031',
    '__proto__',
    'toString',
  ),
  key: fc.oneof(
    fc.constantFrom('["comment","I1"]', '["item","I1"]', 'no JSON at all'),
    arbitraryText.filter((text) => text !== ''),
  ),
  value: arbitraryJson,
})

/** Readings of clocks: near each other, far ahead, and texts that are none. Any `at` is accepted. */
const readings = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 2 }), fc.nat(1), fc.constantFrom(...devices))
      .map(([ms, counter, device]) => formatAt({ ms: 1_790_000_000_000 + ms, counter }, device)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('9999999999999-ffff-desk', '', 'yesterday', '1790000000001', '\ud800'),
  },
)

const entry = fc.record({
  said: fc.oneof(...Object.values(said), opaque),
  at: readings,
  by: persons,
  device: fc.constantFrom(...devices),
  seen: fc.array(fc.nat(30), { maxLength: 3 }),
  replacesOtherKey: fc.boolean(),
  replacesMissing: fc.boolean(),
  unknown: arbitraryUnknownFields,
})

/**
 * Any history of one project: changes of every kind, known and not, with forks, withdrawals, `replaces` that name
 * changes of the same key, of another key, of nobody, of themselves and of each other, and clocks of all sorts.
 * Ids are distinct, as ULIDs are.
 */
export const arbitraryHistory: fc.Arbitrary<Change[]> = fc.array(entry, { maxLength: 14 }).map((entries) => {
  const ids = entries.map((_, i) => contentHash(['change', i]))
  return entries.map((each, i): Change => {
    const { kind, key, value } = each.said
    const siblings = ids.filter((_, j) => entries[j]!.said.key === key)
    const pool = each.replacesOtherKey ? ids : siblings
    const replaces = each.seen.map((place) => pool[place % pool.length]!)
    if (each.replacesMissing) replaces.push(contentHash(['not here', i]))
    const { at, by, device } = each
    return { ...each.unknown, id: ids[i]!, project, kind, key, value, replaces, at, by, device }
  })
})
