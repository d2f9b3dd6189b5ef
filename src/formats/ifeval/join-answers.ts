import { baseName } from '../../domain/base-name'
import { isSameValue } from '../../domain/canonical-json'
import type { SourceItem } from '../../domain/import/source-item'
import { noted, type Problem, refused } from '../../domain/problem'
import { type AnswerFile, type AnswerRun, answerRuns } from './answer-runs'
import { ifEvalLanguage } from './ifeval-language'
import type { SourceAnswer } from './source-answer'

/**
 * Brings the answers of models together with the prompts, by the text of the prompt; `files` holds the answers of
 * one file each. Every run is a candidate of every item that it knows. The result is the items once more, each with one run's candidate, for `mergeSources` to
 * join. What an evaluation said stands in the candidate's `meta.evaluations`, file by file.
 *
 * A file that answers none of the prompts stands alone: its prompts become items, without the kwargs, which only the
 * file of prompts has. Of a file that answers some, an answer to another prompt is refused.
 */
export function joinAnswers(
  sources: readonly SourceItem[],
  files: readonly (readonly SourceAnswer[])[],
): { items: SourceItem[]; problems: Problem[] } {
  const prompts = new PromptIndex(sources)
  const problems: Problem[] = []
  const alone: SourceItem[] = []
  const runs = answerRuns(files)
  for (const { file, answers } of filesOf(runs)) {
    const unknown = [...answers.values()].filter((answer) => prompts.find(answer).length === 0)
    if (unknown.length < answers.size) {
      problems.push(...unknown.map(({ place }) => refused('prompt-not-found', place)))
      continue
    }
    problems.push(noted('prompts-file-missing', { file }))
    const items = unknown.map(itemOf)
    alone.push(...items)
    for (const item of items) prompts.add(item)
  }
  const parts = runs.flatMap((run, i) => {
    if (!run.isNamed) problems.push(...run.files.map(({ file }) => noted('model-unnamed', { file })))
    return runParts(run, i === 0 ? 'run' : `run_${i + 1}`, prompts, problems)
  })
  return { items: [...alone, ...parts], problems }
}

/** Files with the ids of instructions first: then a file of responses alone finds the prompts that they made. */
function filesOf(runs: readonly AnswerRun[]): AnswerFile[] {
  const all = runs.flatMap(({ files }) => files)
  const hasIds = ({ answers }: AnswerFile) =>
    [...answers.values()].some(({ instructionIds }) => instructionIds !== null)
  return [...all.filter(hasIds), ...all.filter((each) => !hasIds(each))]
}

/** The items that a run answers, each with its candidate; those of the same sets that it left out, with none said. */
function runParts(run: AnswerRun, slot: string, prompts: PromptIndex, problems: Problem[]): SourceItem[] {
  const firstFile = run.files[0]?.file ?? ''
  const answered = new Map<SourceItem, SourceAnswer[]>()
  for (const { answers } of run.files) {
    for (const answer of answers.values()) {
      for (const item of prompts.find(answer)) answered.set(item, [...(answered.get(item) ?? []), answer])
    }
  }
  const sets = new Set([...answered.keys()].map(({ set }) => set))
  const left = prompts.items.filter((item) => sets.has(item.set) && !answered.has(item))
  if (left.length > 0) {
    problems.push(
      noted(
        'responses-fewer',
        { file: firstFile },
        { missing: left.length, of: left.length + answered.size },
      ),
    )
  }
  const part = (item: SourceItem, response: string | null, place: SourceItem['place'], meta: object) => ({
    ...item,
    candidates: [{ slot, model: run.model, responses: [response], meta: { ...meta } }],
    place,
  })
  return [
    ...[...answered].map(([item, ofItem]) => {
      const [first] = ofItem
      const evaluations = ofItem.flatMap((answer) => evaluationOf(answer, item))
      const meta = evaluations.length > 0 ? { evaluations } : {}
      return part(item, first!.response, first!.place, meta)
    }),
    ...left.map((item) => part(item, null, { file: firstFile }, {})),
  ]
}

/** What a file says of a response, under its name; the instructions too, where they are not the item's. */
function evaluationOf({ notes, instructionIds, place }: SourceAnswer, { turns }: SourceItem): object[] {
  const ids = turns[0]!.instructions.map(({ id }) => id)
  const isOther = instructionIds !== null && !isSameValue(ids, instructionIds)
  if (Object.keys(notes).length === 0 && !isOther) return []
  return [{ file: baseName(place.file), ...notes, ...(isOther && { instruction_id_list: instructionIds }) }]
}

/** A prompt of which only the answers are here. */
function itemOf({ prompt, instructionIds, place }: SourceAnswer): SourceItem {
  const ids = instructionIds ?? []
  return {
    ...ifEvalLanguage(ids),
    key: null,
    isAnswersOnly: true,
    turns: [{ prompt, instructions: ids.map((id) => ({ id, kwargs: {} })) }],
    candidates: [],
    meta: {},
    ratings: [],
    place,
  }
}

/** The items of one turn by their prompt. */
class PromptIndex {
  readonly items: SourceItem[] = []
  private readonly byPrompt = new Map<string, SourceItem[]>()

  constructor(sources: readonly SourceItem[]) {
    for (const source of sources) if (/^ifeval(-|$)/.test(source.set)) this.add(source)
  }

  add(item: SourceItem): void {
    const { prompt } = item.turns[0]!
    const known = this.byPrompt.get(prompt)
    if (known) known.push(item)
    else this.byPrompt.set(prompt, [item])
    this.items.push(item)
  }

  /** The items that an answer is about: with the same prompt, and of those with the same instructions if there are any. */
  find({ prompt, instructionIds }: SourceAnswer): readonly SourceItem[] {
    const found = this.byPrompt.get(prompt) ?? []
    const exact = found.filter(({ turns }) => {
      return isSameValue(
        turns[0]!.instructions.map(({ id }) => id),
        instructionIds,
      )
    })
    return exact.length > 0 ? exact : found
  }
}
