import { seededRandom } from '../e2e/seeded-random'
import { bundleOrder, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import type { Change } from '../src/domain/change'
import { newProjectChanges } from '../src/domain/import/new-project'
import { sourceChanges } from '../src/domain/import/source-changes'
import type { SourceItem } from '../src/domain/import/source-item'
import { makeQuestions } from '../src/domain/question-set/make-questions'
import { rateResponses } from '../src/domain/question-set/rate-responses'
import { DeviceClock } from '../src/storage/device-clock'
import { madeResponse, madeSentence } from './made-text'

/** The size of every item of a made project. */
export interface ItemSize {
  items: number
  turns: number
  candidates: number
  responseCharacters: number
}

/** A project of items that are all of one size, as the text of a bundle. */
export function madeProject(name: string, size: ItemSize): string {
  const project = `bench-${name}`
  const author = new DeviceClock('bench').author('bench')
  const changes: Change[] = newProjectChanges(author, {
    id: project,
    name,
    seed: 'bench',
    creator: { id: 'bench', name: 'Bench' },
    languages: ['en'],
    set: rateResponses,
    questions: makeQuestions(rateResponses, author.nextId),
  })
  const random = seededRandom(size.items)
  for (let item = 1; item <= size.items; item++) {
    changes.push(...sourceChanges(project, author, madeItem(item, size, random), null))
  }
  return `${[headerLine('project', project), ...changes.sort(bundleOrder).map(changeLine)].join('\n')}\n`
}

/** What an item is called in the queue. Its first words are in no order. */
function madeTitle(item: number, random: () => number): string {
  return `${madeSentence(4, random)} Item ${item}`
}

/** The last words of a response, in nothing else. */
function lastWords(item: number, candidate: number, turn: number): string {
  return `Ends here: ${item}-${candidate}-${turn}.`
}

/** The last words of every response of an item, turn by turn. */
export function allLastWords(item: number, { candidates, turns }: ItemSize): string[] {
  return Array.from({ length: turns }, (_, turn) =>
    Array.from({ length: candidates }, (_, candidate) => lastWords(item, candidate + 1, turn + 1)),
  ).flat()
}

function madeItem(item: number, size: ItemSize, random: () => number): SourceItem {
  const turns = Array.from({ length: size.turns }, (_, i) => i + 1)
  return {
    set: 'bench',
    key: String(item),
    language: 'en',
    turns: turns.map((turn) => ({
      prompt: madeSentence(40, random),
      instructions: Array.from({ length: turn }, (_, i) => ({
        id: 'length_constraints:number_sentences',
        kwargs: { num_sentences: 5 * (i + 1), relation: 'at least' },
      })),
    })),
    candidates: Array.from({ length: size.candidates }, (_, i) => ({
      slot: `response_${i + 1}`,
      model: `model-${i + 1}`,
      responses: turns.map((turn) =>
        madeResponse(size.responseCharacters, lastWords(item, i + 1, turn), random),
      ),
    })),
    capability: ['Reasoning'],
    difficulty: 'medium',
    meta: { title: madeTitle(item, random) },
    ratings: [],
    place: { file: 'bench.jsonl' },
  }
}
