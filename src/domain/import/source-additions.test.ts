import { describe, expect, test } from 'vitest'
import { candidateOrder } from '../candidate-order'
import type { Author, Change } from '../change'
import { formatAt } from '../clock'
import { fold } from '../heads'
import type { IdentityValue } from '../identity'
import type { ItemValue } from '../item'
import { keys, parseLabelKey } from '../key'
import type { LabelValue } from '../label'
import type { ProjectValue } from '../project'
import { targetHash } from '../target'
import { itemDifferences } from './item-differences'
import { mergeSources } from './merge-sources'
import { sourceProjectChanges } from './new-project'
import { type Addition, SourceAdditions } from './source-additions'
import { sourceItemValue } from './source-changes'
import type { SourceItem } from './source-item'

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

/** What a model said in a run: the prompt's two turns, under the slot that every run has. */
function run(model: string, responses: (string | null)[], more: Partial<SourceItem> = {}): SourceItem {
  return {
    set: 'multi-if',
    key: '17',
    language: 'en',
    turns: [
      { prompt: 'Name three rivers.', instructions: [] },
      { prompt: 'Now in capitals.', instructions: [] },
    ],
    candidates: [{ slot: 'run', model, responses }],
    meta: {},
    ratings: [],
    place: { file: `${model}.jsonl` },
    ...more,
  }
}

const llama = run('llama', ['Rhine, Po, Oder', 'RHINE'])
const gemma = run('gemma', ['Nile, Po, Ebro', 'NILE'])
const mistral = run('mistral', ['Elbe', null])

function newProject(...sources: SourceItem[]): Change[] {
  const { merged } = mergeSources(sources)
  const about = { id: project, name: 'Try', seed: 's', creator: { id: 'mina', name: 'Mina' } }
  const base = sourceProjectChanges(authorAt('desk'), { ...about, set: 'rate-responses' }, merged)
  return [...base, ...added(base, sources).changes]
}

function added(
  base: readonly Change[],
  sources: readonly SourceItem[],
  { take = false, device = 'desk' } = {},
): { changes: Change[]; found: Addition[] } {
  const additions = new SourceAdditions(project, authorAt(device), base)
  const found = mergeSources(sources).merged.map((source) => additions.add(source, () => take))
  additions.finish()
  return { changes: additions.changes, found }
}

const { id } = sourceItemValue(project, llama)

function shownItem(changes: readonly Change[]): ItemValue {
  return fold(changes.filter(({ key }) => key === keys.item(id)) as Change<ItemValue>[]).shown.value!
}

function modelOf(changes: readonly Change[], candidate: string): string | undefined {
  const change = changes.find(({ key }) => key === keys.identity(id, candidate))
  return (change?.value as IdentityValue | undefined)?.model
}

describe('adding to a project', () => {
  test('writes nothing the second time, whatever came together the first time', () => {
    const base = newProject(gemma, llama)
    for (const again of [[gemma, llama], [gemma], [llama], [llama, gemma]]) {
      const { changes, found } = added(base, again)
      expect(changes).toEqual([])
      expect(found).toMatchObject([{ kind: 'same' }])
    }
    const grown = [...base, ...added(base, [mistral]).changes]
    expect(added(grown, [mistral, gemma]).changes).toEqual([])
  })

  test('puts another model’s run last: no letter moves, and nothing becomes stale', () => {
    const base = newProject(llama)
    const { changes, found } = added(base, [gemma])
    expect(found).toMatchObject([{ kind: 'grown', candidates: 1 }])
    expect(changes.map(({ kind }) => kind)).toEqual(['item', 'identity'])
    const [before, after] = [shownItem(base), shownItem([...base, ...changes])]
    expect(after.candidates.slice(0, 1)).toEqual(before.candidates)
    const versions = [before, after].map(({ candidates }) => candidates.map((each) => each.id))
    const order = candidateOrder(versions, { seed: 's', item: id, person: 'mina', isRandom: true })
    expect(order.map((each) => modelOf([...base, ...changes], each))).toEqual(['llama', 'gemma'])
    for (const target of [
      { kind: 'item' },
      { kind: 'response', candidate: before.candidates[0]!.id, turn: 2 },
    ] as const) {
      expect(targetHash(after, target)).toBe(targetHash(before, target))
    }
  })

  test('gives two runs different ids, in whatever order two devices add them', () => {
    const base = newProject(llama)
    const here = added(base, [gemma], { device: 'desk' })
    const there = added(base, [mistral], { device: 'phone' })
    const ids = (changes: readonly Change[]) =>
      new Map(
        shownItem([...base, ...changes]).candidates.map((each) => [
          modelOf([...base, ...changes], each.id),
          each.id,
        ]),
      )
    const both = [...here.changes, ...added([...base, ...here.changes], [mistral]).changes]
    expect(ids(both).get('mistral')).toBe(ids(there.changes).get('mistral'))
    expect(ids(both).get('gemma')).not.toBe(ids(both).get('mistral'))
  })

  test('brings together what two devices added to one text', () => {
    const base = newProject(llama)
    const merged = [
      ...base,
      ...added(base, [gemma], { device: 'desk' }).changes,
      ...added(base, [mistral], { device: 'phone' }).changes,
    ]
    const { changes, found } = added(merged, [gemma])
    expect(found).toMatchObject([{ kind: 'grown', candidates: 1 }])
    const all = [...merged, ...changes]
    const item = fold(all.filter(({ key }) => key === keys.item(id)))
    expect(item.isConflict).toBe(false)
    const models = shownItem(all).candidates.map((each) => modelOf(all, each.id))
    expect(models.sort()).toEqual(['gemma', 'llama', 'mistral'])
  })

  test('keeps the project’s text where the file says another, and tells what differs', () => {
    const base = newProject(llama)
    const edited = run('llama', ['Rhine, Po, Oder', 'RHINE, PO, ODER'])
    const { changes, found } = added(base, [edited])
    expect(changes).toEqual([])
    expect(found).toMatchObject([{ kind: 'changed' }])
    expect(itemDifferences(found[0]!.before!, found[0]!.after)).toEqual([
      { part: 'response', turn: 2, candidate: 0, before: 'RHINE', after: 'RHINE, PO, ODER' },
    ])
  })

  test('takes the file’s text as a new version where that is asked for, and then knows both', () => {
    const base = newProject(llama)
    const edited = run('llama', ['Rhine', 'RHINE'], {
      turns: [
        { prompt: 'Name one river.', instructions: [] },
        { prompt: 'Now in capitals.', instructions: [] },
      ],
    })
    const { changes } = added(base, [edited], { take: true })
    expect(changes.map(({ kind }) => kind)).toEqual(['item'])
    const all = [...base, ...changes]
    const target = {
      kind: 'response',
      candidate: shownItem(base).candidates[0]!.id,
      turn: 1,
    } as const
    expect(shownItem(all).turns[0]!.prompt).toBe('Name one river.')
    expect(targetHash(shownItem(all), target)).not.toBe(targetHash(shownItem(base), target))
    for (const again of [edited, llama]) expect(added(all, [again]).changes).toEqual([])
  })

  test('leaves out responses to other prompts unless those prompts are taken', () => {
    const base = newProject(llama)
    const other = {
      ...gemma,
      turns: [
        { prompt: 'Name two.', instructions: [] },
        { prompt: 'Now in capitals.', instructions: [] },
      ],
    }
    expect(added(base, [other])).toMatchObject({ changes: [], found: [{ kind: 'changed', candidates: 0 }] })
    const { changes } = added(base, [other], { take: true })
    expect(shownItem([...base, ...changes]).candidates).toHaveLength(2)
  })

  test('brings further candidates also where only a fact of the item differs', () => {
    const base = newProject(llama)
    const { changes, found } = added(base, [{ ...gemma, difficulty: 'hard' }])
    expect(found).toMatchObject([{ kind: 'changed', candidates: 1 }])
    const item = shownItem([...base, ...changes])
    expect(item.candidates).toHaveLength(2)
    expect(item.difficulty).toBeUndefined()
  })

  test('brings ratings as labels of imported people, about what those people saw', () => {
    const base = newProject(llama)
    const rated = {
      ...gemma,
      ratings: [{ person: 'human_1', slot: 'run', turn: 1, rating: 4, explanation: 'Good.' }],
    }
    const { changes, found } = added(base, [rated])
    expect(found).toMatchObject([{ labels: 2, labelsKept: 0 }])
    const item = shownItem([...base, ...changes])
    for (const { key, value } of changes.filter(({ kind }) => kind === 'label')) {
      const { target, person } = parseLabelKey(key)
      expect(person).toBe('gemma.jsonl#human_1')
      expect(item.candidates.at(-1)!.id).toBe((target as { candidate: string }).candidate)
      expect((value as LabelValue).targetHash).toBe(targetHash(item, target))
    }
    const other = { ...rated, ratings: [{ ...rated.ratings[0]!, rating: 1 }] }
    const again = added([...base, ...changes], [other])
    expect(again).toMatchObject({ changes: [], found: [{ kind: 'same', labelsKept: 1 }] })
  })

  test('takes what another run notes of itself for no other text', () => {
    const base = newProject({ ...llama, meta: { seconds: 3, note: 'ours' } })
    const { changes, found } = added(base, [{ ...gemma, meta: { seconds: 9 } }])
    expect(found).toMatchObject([{ kind: 'grown' }])
    expect(shownItem([...base, ...changes]).meta).toEqual({ seconds: 3, note: 'ours' })
    const identity = changes.find(({ kind }) => kind === 'identity')?.value
    expect(identity).toMatchObject({ model: 'gemma', meta: { seconds: 9 } })
    expect(added([...base, ...changes], [{ ...gemma, meta: { seconds: 9 } }]).changes).toEqual([])
  })

  test('knows a picture that was added here, though the file only names it', () => {
    const named = [{ name: 'cat.png', mediaType: 'image/png' }]
    const here = [{ ...named[0]!, id: 'HASH', size: 4 }]
    const turns = (attachments: typeof named) => [{ prompt: 'What is it?', instructions: [], attachments }]
    const base = newProject({ ...llama, turns: turns(here), attachments: here })
    const { changes, found } = added(base, [{ ...gemma, turns: turns(named), attachments: named }])
    expect(found).toMatchObject([{ kind: 'grown' }])
    expect(shownItem([...base, ...changes]).turns[0]!.attachments).toEqual(here)
  })

  test('adds new items with their languages', () => {
    const base = newProject(llama)
    const { changes, found } = added(base, [{ ...gemma, key: '18', language: 'ar' }])
    expect(found).toMatchObject([{ kind: 'new' }])
    const value = changes.find(({ kind }) => kind === 'project')?.value as ProjectValue
    expect(value.languages).toEqual(['ar', 'en'])
  })
})

describe('files that are named', () => {
  const cat = { name: 'cat.png', mediaType: 'image/png' }
  const here = { ...cat, id: 'a'.repeat(64), size: 5 }
  const named = run('llama', ['Rhine', null], { attachments: [cat] })
  const withFile = { ...named, attachments: [here] }

  test('a file that somebody added since is no difference when its source is opened again', () => {
    const { found, changes } = added(newProject(withFile), [named])
    expect(found.map(({ kind }) => kind)).toEqual(['same'])
    expect(changes).toEqual([])
  })

  test('a source that brings a file which the project only names is a change that says so', () => {
    const { found } = added(newProject(named), [withFile])
    expect(found.map(({ kind, before, after }) => [kind, itemDifferences(before!, after)])).toEqual([
      ['changed', [{ part: 'attachments', before: 'cat.png', after: 'cat.png · aaaaaaaa' }]],
    ])
  })
})

test('answers alone make a further candidate of the prompt that the project has', () => {
  const about = { set: 'ifeval', key: '1000', turns: [{ prompt: 'Name a bird.', instructions: [] }] }
  const prompt = run('gpt', ['Owl'], about)
  const answer = run('llama', ['Wren'], { ...about, key: null, isAnswersOnly: true })
  const { found } = added(newProject(prompt), [answer])
  expect(found).toMatchObject([{ kind: 'grown', candidates: 1, item: sourceItemValue(project, prompt).id }])
})
