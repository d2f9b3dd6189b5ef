import { projectBundleChanges } from '../src/domain/bundle/bundle-changes'
import { blobLine, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import type { Problem } from '../src/domain/problem'
import { foldProject } from '../src/domain/project-state'
import type { LossReport } from '../src/formats/long-table/loss-report'
import { writeLongTable } from '../src/formats/long-table/write-long-table'
import type { FilesContent } from '../src/formats/read-files'
import { type ConvertArguments, Misuse, parseArguments, usage } from './arguments'
import { type AssembledProject, assembleProject } from './assemble-project'
import { readInputs } from './read-inputs'
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
  const content = await readInputs(asked.inputs)
  const assembled = assembleProject(content, asked)
  const problems = [...content.problems, ...(assembled?.problems ?? [])]
  if (assembled) {
    const { texts, loss } = outputOf(asked, assembled, content)
    await writeOutput(asked.out, texts)
    sayProblems(problems)
    if (loss) process.stderr.write(`${lossWords(loss).join('\n')}\n`)
  } else {
    sayProblems(problems)
    process.stderr.write('Nothing could be read, so nothing was written.\n')
  }
  const isAllRead = problems.every(({ weight }) => weight === 'noted')
  return assembled && isAllRead ? exitCodes.done : exitCodes.refused
}

function outputOf(
  { to }: ConvertArguments,
  assembled: AssembledProject,
  { blobs }: FilesContent,
): { texts: Iterable<string>; loss: LossReport | null } {
  return to === 'bundle'
    ? { texts: bundleTexts(assembled, blobs), loss: null }
    : writeLongTable(foldProject(assembled.changes), to)
}

function* bundleTexts(
  { project, changes }: AssembledProject,
  blobs: FilesContent['blobs'],
): Generator<string> {
  yield `${headerLine('project', project)}\n`
  for (const change of projectBundleChanges(changes)) yield `${changeLine(change)}\n`
  for (const blob of blobs.values()) yield `${blobLine(blob)}\n`
}

function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const prefix = problem.weight === 'refused' ? 'Refused' : 'Note'
    process.stderr.write(`${prefix}: ${problemWords(problem)}\n`)
  }
  const refusals = problems.filter(({ weight }) => weight === 'refused').length
  if (refusals > 0) process.stderr.write(`Problems that left something out: ${refusals}.\n`)
}
