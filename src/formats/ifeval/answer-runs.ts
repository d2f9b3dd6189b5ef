import { runName } from './run-name'
import type { SourceAnswer } from './source-answer'

/** The answers of one model in one file, by prompt. */
export interface AnswerFile {
  file: string
  answers: ReadonlyMap<string, SourceAnswer>
}

/** What one model answered, from one file or several that hold the same responses. */
export interface AnswerRun {
  model: string
  /** Neither the files nor their folders are called after a model. */
  isNamed: boolean
  /** In the order in which they were read. */
  files: AnswerFile[]
}

/**
 * The answers by who gave them; `files` holds those of one file each. The strict and the loose evaluation of a model
 * hold the same responses: they are one run. Files of one model that do not agree are runs of their own, and so are
 * files without a model's name unless they agree on every prompt that both have.
 */
export function answerRuns(files: readonly (readonly SourceAnswer[])[]): AnswerRun[] {
  const runs: AnswerRun[] = []
  for (const ofFile of files) {
    for (const one of oneModelEach(ofFile)) {
      const run = runs.find((each) => isSameRun(each, one))
      if (!run) runs.push(one)
      else {
        run.files.push(...one.files)
        if (one.isNamed) Object.assign(run, { model: one.model, isNamed: true })
      }
    }
  }
  return runs
}

/** The answers of a file as a run of each model that its records name, else of the one that its path names. */
function oneModelEach(ofFile: readonly SourceAnswer[]): AnswerRun[] {
  const byModel = new Map<string | null, Map<string, SourceAnswer>>()
  for (const answer of ofFile) {
    const answers = byModel.get(answer.model) ?? new Map<string, SourceAnswer>()
    byModel.set(answer.model, answers.set(answer.prompt, answer))
  }
  const file = ofFile[0]?.place.file ?? ''
  const byPath = runName(file)
  return [...byModel].map(([model, answers]) => ({
    model: model ?? byPath.name,
    isNamed: model !== null || byPath.isNamed,
    files: [{ file, answers }],
  }))
}

function isSameRun(run: AnswerRun, { model, isNamed, files: [first] }: AnswerRun): boolean {
  if (run.isNamed && isNamed && run.model !== model) return false
  let shared = 0
  for (const { answers } of run.files) {
    for (const [prompt, { response }] of first?.answers ?? []) {
      const known = answers.get(prompt)
      if (!known) continue
      shared++
      if (known.response !== response) return false
    }
  }
  return shared > 0 || (run.isNamed && isNamed)
}
