import { type Problem, refused } from '../domain/problem'
import { bundle } from './bundle/bundle'
import { crossEvalCsv } from './crosseval-csv/crosseval-csv'
import { crossEvalJsonl } from './crosseval-jsonl/crosseval-jsonl'
import { readHead } from './decode-text'
import type { Reader } from './format'
import { ifEvalPrompts } from './ifeval/ifeval-prompts'
import { ifEvalResponses } from './ifeval/ifeval-responses'
import { multiIfCsv } from './multi-if-csv/multi-if-csv'
import { multiIfJsonl } from './multi-if-jsonl/multi-if-jsonl'
import { openAiChat } from './openai-chat/openai-chat'
import type { SourceFile } from './source-file'

/** Asked in this order; `detect-reader.test.ts` holds that only one of them says yes to a good file. */
export const readers: readonly Reader[] = [
  bundle,
  multiIfCsv,
  multiIfJsonl,
  crossEvalCsv,
  crossEvalJsonl,
  openAiChat,
  ifEvalPrompts,
  ifEvalResponses,
]

/** The reader of a file, by what the file begins with: JSON Lines called .json and a list called .jsonl are read. */
export async function detectReader(file: SourceFile): Promise<{ reader: Reader } | { problem: Problem }> {
  const { text, problem } = await readHead(file)
  const reader = readers.find((each) => each.detect(text, file.name))
  if (reader) return { reader }
  if (problem) return { problem }
  const code = text.trim() === '' ? 'file-empty' : 'format-unknown'
  return { problem: refused(code, { file: file.name }) }
}
