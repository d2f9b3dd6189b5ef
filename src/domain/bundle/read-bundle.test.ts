import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../change'
import { deepestNesting } from '../json-depth'
import { arbitraryHistory, project } from '../testing/arbitrary-change'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { bundleOf, readLines, setOf } from '../testing/read-lines'
import { bundleReader } from './read-bundle'
import { blobLine, bundleOrder, changeLine, headerLine } from './write-bundle'

const header = headerLine('project', project)

const ana: Change = {
  id: '01J0000000000000000000ANA1',
  project,
  kind: 'person',
  key: '["person","ana"]',
  value: { name: 'Ana' },
  replaces: [],
  at: '1790000000000-0000-desk',
  by: 'ana',
  device: 'desk',
}

/** The line of a change of `kind`, with some of its envelope exchanged. */
function line(kind: string, envelope: Record<string, unknown>): string {
  const { kind: _, ...own } = ana
  return JSON.stringify({ [kind]: { ...own, ...envelope } })
}

describe('a bundle that was written', () => {
  test('reads as exactly the same changes, unknown kinds and fields included', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const { changes, problems } = readLines(bundleOf(history))
        expect(problems).toEqual([])
        expect(changes.map(changeLine)).toEqual(history.map(changeLine))
        expect(changes.map(({ kind }) => kind)).toEqual(history.map(({ kind }) => kind))
      }),
      fixedRuns(200),
    )
  })

  test('is the same set when its lines come in several files, in any order and repeatedly', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.array(fc.array(fc.nat(30))), (history, picks) => {
        const files = picks.map((file) =>
          file.flatMap((place) => history.slice(place % 15, (place % 15) + 1)),
        )
        const received = [...files, history.toReversed(), ...files].flatMap(
          (file) => readLines(bundleOf(file)).changes,
        )
        expect(setOf(received)).toEqual(setOf(history))
      }),
      fixedRuns(100),
    )
  })

  test('has one order of lines for one set of changes', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const sorted = [...history].sort(bundleOrder)
        expect(history.toReversed().sort(bundleOrder)).toEqual(sorted)
      }),
      fixedRuns(60),
    )
  })

  test('has what others refer to first, then the order of time, then of ids', () => {
    const of = (kind: string, at: string, id: string): Change => ({ ...ana, kind, at, id })
    const sorted = [
      of('project', '9', 'a'),
      of('person', '1', 'a'),
      of('item', '1', 'b'),
      of('item', '2', 'a'),
      of('item', '2', 'b'),
      of('label', '0', 'a'),
      of('alias', '1', 'a'),
      of('draft', '1', 'b'),
      of('alias', '1', 'c'),
    ]
    expect(sorted.toReversed().sort(bundleOrder)).toEqual(sorted)
  })

  test('is one line a change, with nothing in it that a reader of lines could take for an end', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        for (const text of history.map(changeLine)) expect(text).not.toMatch(/[\n\r]/)
      }),
      fixedRuns(60),
    )
  })

  test('holds text with half an emoji unchanged, also as UTF-8', () => {
    const half: Change = { ...ana, value: { name: '\ud83d and \udc4d' } }
    const bytes = new TextEncoder().encode(changeLine(half))
    expect(readLines([header, new TextDecoder().decode(bytes)]).changes).toEqual([half])
  })
})

describe('a line that is wrong', () => {
  test('is named with its place and takes nothing with it', () => {
    const broken = fc.constantFrom(
      '{"item":',
      'nonsense',
      '[]',
      'null',
      '{}',
      '{"item":{},"label":{}}',
      '{"person":{"id":""}}',
      line('item', { key: '["item","I1"]', value: { language: 'en' } }),
    )
    fc.assert(
      fc.property(
        arbitraryHistory,
        fc.array(fc.tuple(broken, fc.nat(20)), { minLength: 1 }),
        (history, faults) => {
          const lines = bundleOf(history)
          for (const [text, place] of faults) lines.splice(1 + (place % lines.length), 0, text)
          const { changes, problems } = readLines(lines)
          expect(setOf(changes)).toEqual(setOf(history))
          expect(problems).toHaveLength(faults.length)
          for (const { place, weight } of problems) {
            expect(weight).toBe('refused')
            expect(place.file).toBe('notes.jsonl')
            expect(lines[place.line! - 1]).toBe(faults.find(([text]) => text === lines[place.line! - 1])?.[0])
          }
        },
      ),
      fixedRuns(100),
    )
  })

  test.each([
    ['cut off in a text', '{"item":{"id":"01J', 'json-cut-off', { column: 19 }],
    ['cut off in a word', '{"item":tru', 'json-cut-off', { column: 12 }],
    ['empty', '', 'json-cut-off', { column: 1 }],
    ['broken in the middle', '{"item":x}', 'json-broken', { column: 9 }],
    ['with one comma too many', '{"item":1,}', 'json-broken', { column: 11 }],
    ['with a second value behind', '{"item":{}} {}', 'json-broken', { column: 13 }],
    ['a list', '[1]', 'line-not-record', {}],
    ['of no kind', '{}', 'line-not-record', {}],
    ['of two kinds', '{"item":{},"label":{}}', 'line-not-record', {}],
    ['without an id', line('person', { id: undefined }), 'record-invalid', { path: 'person.id' }],
    ['without a value', line('person', { value: undefined }), 'record-invalid', { path: 'person.value' }],
    [
      'with a broken list',
      line('person', { replaces: ['a', 7] }),
      'record-invalid',
      { path: 'person.replaces[1]' },
    ],
    ['of an opaque kind without a key', line('draft', { key: '' }), 'record-invalid', { path: 'draft.key' }],
    [
      'with a value that does not fit',
      line('item', { key: '["item","I1"]', value: { language: 'en', turns: [{ prompt: 7 }] } }),
      'record-invalid',
      { path: 'item.value.turns[0].prompt' },
    ],
    ['of another project', line('person', { project: 'P2' }), 'record-other-project', {}],
    ['with a broken blob', '{"blob":{"id":"a"}}', 'blob-invalid', {}],
    ['with unsubmitted work that is no object', '{"working":7}', 'line-not-record', {}],
  ])('is refused in words: %s', (_, text, code, place) => {
    const { changes, problems } = readLines([header, text])
    expect(changes).toEqual([])
    expect(problems).toEqual([
      {
        code,
        weight: 'refused',
        place: { file: 'notes.jsonl', line: 2, ...place },
        details: expect.anything(),
      },
    ])
  })

  test('is refused where it is nested so deep that it could not be written again', () => {
    const nested = (
      depth: number,
    ) => `{"draft":{"id":"D","key":"d","value":${'['.repeat(depth)}${']'.repeat(depth)},
      "replaces":[],"at":"","by":"","device":""}}`
    expect(readLines([header, nested(deepestNesting - 1)]).problems).toEqual([])
    expect(readLines([header, nested(deepestNesting + 1), nested(100_000)]).problems).toMatchObject([
      { code: 'record-invalid', place: { line: 2, path: 'draft' } },
      { code: 'record-invalid', place: { line: 3, path: 'draft' } },
    ])
  })
})

describe('the header', () => {
  test('of an unknown version is refused with the version', () => {
    const { problems } = readLines(['{"turnwise":2,"kind":"project","project":"P"}'])
    expect(problems).toMatchObject([{ code: 'header-version', details: { version: '2' } }])
  })

  test('of an unknown kind of bundle is refused with the place', () => {
    const { problems } = readLines(['{"turnwise":1,"kind":"parcel","project":"P"}'])
    expect(problems).toMatchObject([{ code: 'record-invalid', place: { line: 1, path: 'kind' } }])
  })

  test('must come first', () => {
    expect(readLines([changeLine(ana)]).problems).toMatchObject([{ code: 'header-missing' }])
  })

  test('keeps fields that this version does not know', () => {
    const text = '{"turnwise":1,"kind":"labels","project":"P","madeBy":"a later version"}'
    expect(readLines([text]).all).toEqual([{ header: JSON.parse(text) }])
  })

  test('gives its project to the lines below it, up to the next header', () => {
    const bare = line('person', { project: undefined })
    const { changes } = readLines([headerLine('backup', 'P1'), bare, headerLine('backup', 'P2'), bare])
    expect(changes.map((change) => change.project)).toEqual(['P1', 'P2'])
  })

  test('that is refused takes no lines below it into the project above it', () => {
    const bare = line('person', { project: undefined })
    const later = '{"turnwise":2,"kind":"backup","project":"P2"}'
    const { changes, problems } = readLines([headerLine('backup', 'P1'), later, bare])
    expect(changes).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['header-version', 'header-missing'])
  })
})

test('parts of attachments and unsubmitted work come through as they are', () => {
  const blob = { id: 'sha', part: 1, parts: 2, base64: 'AAA=' }
  const working = { id: 'tab key', value: 'half a sen' }
  expect(readLines([header, blobLine(blob), JSON.stringify({ working })]).all.slice(1)).toEqual([
    { blob },
    { working },
  ])
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryText, fc.json()), (text) => {
      const read = bundleReader('any.jsonl')
      read(header, 1)
      expect(Object.keys(read(text, 2))).toHaveLength(1)
    }),
    fixedRuns(200),
  )
})
