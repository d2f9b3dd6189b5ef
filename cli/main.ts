import { blobLine, bundleOrder, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import { foldProject } from '../src/domain/project-state'
import { longRows } from '../src/formats/long-table/long-rows'
import type { LossReport } from '../src/formats/long-table/loss-report'
import { csvLoss, writeLongCsv } from '../src/formats/long-table/write-long-csv'
import { writeLongJsonl } from '../src/formats/long-table/write-long-jsonl'
import { type ConvertArguments, Misuse, parseArguments, usage } from './arguments'
import { type AssembledProject, assembleProject } from './assemble-project'
import { type FoundProblem, type Inputs, readInputs } from './read-inputs'
import { lossWords, problemWords } from './words'
import { checkOutput, writeOutput } from './write-output'

const exitCodes = { done: 0, misuse: 2, refused: 3 } as const

/** The `turnwise` command. The answer is its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const asked = parseArguments(words)
    if (asked) return await convert(asked)
    process.stdout.write(usage)
    return exitCodes.done
  } catch (cause) {
    if (!(cause instanceof Misuse)) throw cause
    process.stderr.write(`turnwise: ${cause.message}\n\n${usage}`)
    return exitCodes.misuse
  }
}

async function convert(asked: ConvertArguments): Promise<number> {
  await checkOutput(asked.out)
  const inputs = await readInputs(asked.inputs)
  const assembled = assembleProject(inputs, asked)
  const problems = [...inputs.problems, ...(assembled?.problems ?? [])]
  if (assembled) {
    const { texts, loss } = outputOf(asked, assembled, inputs)
    await writeOutput(asked.out, texts)
    sayProblems(problems)
    if (loss) process.stderr.write(`${lossWords(loss).join('\n')}\n`)
  } else {
    sayProblems(problems)
    process.stderr.write('Nothing could be read, so nothing was written.\n')
  }
  const isAllRead = problems.every(({ problem }) => problem.weight === 'noted')
  return assembled && isAllRead ? exitCodes.done : exitCodes.refused
}

function outputOf(
  { to }: ConvertArguments,
  { project, changes }: AssembledProject,
  { blobs }: Inputs,
): { texts: Iterable<string>; loss: LossReport | null } {
  if (to === 'bundle') return { texts: bundleTexts(project, changes, blobs), loss: null }
  const { rows, loss } = longRows(foldProject(changes))
  return to === 'long-jsonl'
    ? { texts: writeLongJsonl(rows), loss }
    : { texts: writeLongCsv(rows), loss: csvLoss(rows, loss) }
}

function* bundleTexts(
  project: string,
  changes: AssembledProject['changes'],
  blobs: Inputs['blobs'],
): Generator<string> {
  yield `${headerLine('project', project)}\n`
  for (const change of changes.toSorted(bundleOrder)) yield `${changeLine(change)}\n`
  for (const blob of blobs.values()) yield `${blobLine(blob)}\n`
}

function sayProblems(problems: readonly FoundProblem[]): void {
  for (const { path, problem } of problems) {
    const prefix = problem.weight === 'refused' ? 'Refused' : 'Note'
    process.stderr.write(`${prefix}: ${problemWords(problem, path)}\n`)
  }
  const refusals = problems.filter(({ problem }) => problem.weight === 'refused').length
  if (refusals > 0) process.stderr.write(`Problems that left something out: ${refusals}.\n`)
}
