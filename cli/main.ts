import { projectBundleChanges } from '../src/domain/bundle/bundle-changes'
import { blobLine, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import type { Problem } from '../src/domain/problem'
import { foldProject } from '../src/domain/project-state'
import { writeLongTable } from '../src/formats/long-table/write-long-table'
import { writeMultiIfCsv } from '../src/formats/multi-if-csv/write-multi-if-csv'
import type { FilesContent } from '../src/formats/read-files'
import { type ConvertArguments, Misuse, parseArguments, usage } from './arguments'
import { type AssembledProject, assembleProject } from './assemble-project'
import { readInputs } from './read-inputs'
import { conversationLossWords, lossWords, problemWords } from './words'
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
    const { texts, lossLines } = outputOf(asked, assembled, content)
    await writeOutput(asked.out, texts)
    sayProblems(problems)
    for (const line of lossLines) process.stderr.write(`${line}\n`)
  } else {
    sayProblems(problems)
    process.stderr.write('Nothing could be read, so nothing was written.\n')
  }
  const isAllRead = problems.every(({ weight }) => weight === 'noted')
  return assembled && isAllRead ? exitCodes.done : exitCodes.refused
}

function outputOf(
  { to, conversations }: ConvertArguments,
  assembled: AssembledProject,
  { blobs }: FilesContent,
): { texts: Iterable<string>; lossLines: string[] } {
  if (to === 'bundle') return { texts: bundleTexts(assembled, blobs), lossLines: [] }
  const state = foldProject(assembled.changes)
  if (to === 'multi-if-csv') {
    const { texts, loss } = writeMultiIfCsv(state, conversations)
    return { texts, lossLines: conversationLossWords(loss) }
  }
  const { texts, loss } = writeLongTable(state, to)
  return { texts, lossLines: lossWords(loss) }
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
