import { placeParts } from '../src/domain/place-parts'
import type { Problem } from '../src/domain/problem'
import type { Loss, LossReport } from '../src/formats/long-table/loss-report'
import type { ConversationLoss } from '../src/formats/multi-if-csv/conversation-loss'
import loss from '../src/i18n/locales/en/loss.json'
import problems from '../src/i18n/locales/en/problem.json'
import translate from '../src/i18n/locales/en/translate.json'

// The interface's own English sentences, so that the command line says what the screen says.

/** "data/run.csv, line 12, row 11, column turn_2_kwargs: …" */
export function problemWords(problem: Problem): string {
  const place = placeParts(problem.place)
    .map(({ part, value }) => filled(problems.place[part], { value }))
    .join(', ')
  return `${place}: ${filled(problems[problem.code], { ...problem.place, ...problem.details })}`
}

/** The loss report, line by line. */
export function lossWords({ labels, written, rows, leftOut, notExpressed }: LossReport): string[] {
  return [
    filled(loss.summary, { labels, written, rows }),
    ...section(loss['left-out'], leftOut, loss),
    ...section(loss['not-expressed'], notExpressed, loss),
  ]
}

/** The loss report of a file that holds conversations only, line by line. */
export function conversationLossWords({
  conversations,
  written,
  leftOut,
  notExpressed,
}: ConversationLoss): string[] {
  const form = formOf(conversations)
  return [
    filled(translate.export[`summary_${form}`], { written, count: conversations }),
    ...section(loss['left-out'], leftOut, translate.loss),
    ...section(loss['not-expressed'], notExpressed, translate.loss),
  ]
}

type Sentences<Code extends string> = Readonly<Record<`${Code}_one` | `${Code}_other`, string>>

function section<Code extends string>(
  title: string,
  losses: readonly Loss<Code>[],
  sentences: Sentences<Code>,
): string[] {
  if (losses.length === 0) return []
  const sentence = ({ code, count }: Loss<Code>) => filled(sentences[`${code}_${formOf(count)}`], { count })
  return [`${title}:`, ...losses.map((each) => `  ${sentence(each)}`)]
}

function formOf(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other'
}

/** A message with its {{placeholders}} filled in, as i18next does it. */
function filled(message: string, facts: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  )
}
