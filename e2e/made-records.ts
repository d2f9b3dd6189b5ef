import Papa from 'papaparse'
import { changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import { type Author, makeChange } from '../src/domain/change'
import { clockZero, formatAt, tick } from '../src/domain/clock'
import { itemId } from '../src/domain/item'
import { keys } from '../src/domain/key'
import type { ProjectValue } from '../src/domain/project'

/** Records of our own, three a file, in each format that is read. What a test breaks is given as `change`. */

type Cells = Record<string, string>

const prompts = ['Name a bird.', 'Say where it lives.', 'Say it in one line.']
const instruction = {
  id: 'length_constraints:number_words',
  kwargs: { relation: 'less than', num_words: 20 },
}

/** A row of a Multi-IF table: JSON in its cells, and JSON in the strings of that. */
export function multiIfRow(key: string, change: Cells = {}): Cells {
  const turns = prompts.flatMap((content, i) => [
    [`turn_${i + 1}_prompt`, JSON.stringify({ role: 'user', content })],
    [`turn_${i + 1}_instruction_id_list`, JSON.stringify([instruction.id])],
    [`turn_${i + 1}_kwargs`, JSON.stringify([JSON.stringify(instruction.kwargs)])],
  ])
  return {
    turns: '',
    responses: '',
    ...Object.fromEntries(turns),
    key,
    turn_index: '0',
    language: 'English',
    ...change,
  }
}

/** A line of Multi-IF as JSON Lines: everything is decoded already. */
export function multiIfLine(key: string, change: Record<string, unknown> = {}): string {
  const turns = prompts.flatMap((content, i) => [
    [`turn_${i + 1}_prompt`, content],
    [`turn_${i + 1}_instruction_id_list`, [instruction.id]],
    [`turn_${i + 1}_kwargs`, [instruction.kwargs]],
  ])
  return JSON.stringify({ ...Object.fromEntries(turns), key, turn_index: 0, language: 'English', ...change })
}

export function crossEvalRow(key: string, change: Cells = {}): Cells {
  return {
    prompt_id: key,
    capability: 'English',
    difficulty: 'easy',
    l1_category: 'Nature',
    l2_category: 'Birds',
    prompt: prompts[0]!,
    attached_file: '',
    response_1: 'A wren.',
    response_2: 'A stone.',
    response_3: 'A heron.',
    response_1_human_1_rating: '5',
    response_1_human_1_explanation: 'It is one.',
    ...change,
  }
}

/** A line of CrossEval as JSON Lines: the same names, ratings as numbers. */
export function crossEvalLine(key: string, change: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...crossEvalRow(key), response_1_human_1_rating: 5, ...change })
}

/** A chat of two turns; `messages` in the place of its own. */
export function chatLine(key: string, messages?: readonly Record<string, unknown>[]): string {
  const own = prompts.slice(0, 2).flatMap((content) => [
    { role: 'user', content },
    { role: 'assistant', content: 'A wren.' },
  ])
  return JSON.stringify({ id: key, messages: messages ?? own })
}

/** A prompt of IFEval; what models answered stands in files of their own. */
export function ifEvalLine(key: string, change: Record<string, unknown> = {}): string {
  const prompt = `${prompts[0]} This is number ${key}.`
  return JSON.stringify({
    key,
    prompt,
    instruction_id_list: [instruction.id],
    kwargs: [instruction.kwargs],
    ...change,
  })
}

export function csvOf(rows: readonly Cells[]): string {
  return `${Papa.unparse([...rows])}\r\n`
}

const project = 'made-for-a-test'

/** The lines of a bundle: header, project, and an item for each key. */
export function bundleOf(items: readonly string[]): string[] {
  const author = testAuthor()
  const value: ProjectValue = {
    name: 'Birds',
    seed: project,
    creator: 'tester',
    languages: ['en'],
    blind: false,
    randomOrder: true,
    modelNamesHidden: true,
  }
  const about = { project, kind: 'project', key: keys.project(project) }
  return [headerLine('project', project), changeLine(makeChange(author, about, value)), ...items]
}

/** The line of an item in such a bundle. */
export function itemLine(key: string, change: Record<string, unknown> = {}): string {
  const value = {
    language: 'en',
    turns: prompts.map((prompt) => ({ prompt, instructions: [instruction] })),
    candidates: [],
    source: { set: 'test', key },
    meta: {},
    ...change,
  }
  const about = { project, kind: 'item', key: keys.item(itemId(project, 'test', key)) }
  return changeLine({ ...makeChange(testAuthor(), about, value), id: `01TEST${key.toUpperCase()}` })
}

function testAuthor(): Author {
  let clock = clockZero
  return {
    device: 'testdevice',
    person: 'tester',
    nextAt: () => {
      clock = tick(clock, Date.UTC(2026, 10, 21))
      return formatAt(clock, 'testdevice')
    },
    nextId: () => '01TESTPROJECT',
  }
}
