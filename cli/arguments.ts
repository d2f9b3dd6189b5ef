import { parseArgs } from 'node:util'
import { languageTag } from '../src/domain/language-name'
import { type QuestionSetId, questionSetIds } from '../src/domain/question-set/question-set'
import { longTableFormats } from '../src/formats/long-table/write-long-table'
import type { ConversationChoice } from '../src/formats/multi-if-csv/write-multi-if-csv'

export const outputFormats = ['bundle', ...longTableFormats, 'multi-if-csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** What `turnwise convert` was asked to do. */
export interface ConvertArguments {
  inputs: string[]
  to: OutputFormat
  /** A path, or "-" for standard output. */
  out: string
  name?: string
  questions?: QuestionSetId
  /** Of a file that holds conversations only: which. */
  conversations: ConversationChoice
}

export const usage = `Usage: turnwise convert <file…> --to <format> --out <file>

  --to <format>      ${outputFormats.join(', ')}
  --out <file>       where to write; - for standard output
  --name <name>      name of a new project (else that of the first file, by name)
  --questions <set>  questions of a new project (else by what the files hold):
                     ${questionSetIds.join(', ')}
  --items <which>    for multi-if-csv: all (the default), translated, or a language by
                     its tag or English name

Reads Turnwise bundles, Multi-IF and CrossEval as CSV or JSON Lines, OpenAI chats, and IFEval's prompts with files of
responses. Several files are merged; files that conversations name are attached to them.
Exit code: 0 when every record was read, 3 when some were refused, 2 when it was called wrongly.
`

/** Being called wrongly: the sentence for the person. Ends the program with exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** What the words of the command line ask for, or null for help. Throws Misuse. */
export function parseArguments(words: readonly string[]): ConvertArguments | null {
  const { values, positionals } = parsedWords(words)
  if (values.help) return null
  const [command, ...inputs] = positionals
  if (command !== 'convert') {
    throw new Misuse(command ? `There is no command “${command}”.` : 'No command was given.')
  }
  if (inputs.length === 0) throw new Misuse('No file to read was given.')
  if (values.out === undefined) throw new Misuse('The option --out is missing.')
  return {
    inputs,
    to: oneOf('--to', values.to, outputFormats),
    out: values.out,
    conversations: conversationsNamed(values.items, values.to),
    ...(values.name !== undefined && { name: values.name }),
    ...(values.questions !== undefined && {
      questions: oneOf('--questions', values.questions, questionSetIds),
    }),
  }
}

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string' },
        name: { type: 'string' },
        questions: { type: 'string' },
        items: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    // Node says in words which option is unknown or lacks its value.
    if (cause instanceof TypeError) throw new Misuse(cause.message, { cause })
    throw cause
  }
}

function conversationsNamed(which: string | undefined, to: string | undefined): ConversationChoice {
  if (which === undefined || which === 'all') return 'all'
  if (to !== 'multi-if-csv') throw new Misuse('The option --items is for --to multi-if-csv.')
  if (which === 'translated') return which
  const language = languageTag(which)
  if (language !== null) return { language }
  throw new Misuse(`The option --items cannot be “${which}”. It is all, translated, or a language.`)
}

function oneOf<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === given)
  if (chosen) return chosen
  const what = given === undefined ? 'is missing' : `cannot be “${given}”`
  throw new Misuse(`The option ${option} ${what}. It is one of ${choices.join(', ')}.`)
}
