import { placeParts } from '../src/domain/place-parts'
import type { Problem } from '../src/domain/problem'
import type { LeftOutCode, Loss, LossReport, NotExpressedCode } from '../src/formats/long-table/loss-report'
import loss from '../src/i18n/locales/en/loss.json'
import problems from '../src/i18n/locales/en/problem.json'

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
    ...section(loss['left-out'], leftOut),
    ...section(loss['not-expressed'], notExpressed),
  ]
}

function section(title: string, losses: readonly Loss<LeftOutCode | NotExpressedCode>[]): string[] {
  if (losses.length === 0) return []
  const sentence = ({ code, count }: Loss<LeftOutCode | NotExpressedCode>) =>
    filled(loss[`${code}_${count === 1 ? 'one' : 'other'}`], { count })
  return [`${title}:`, ...losses.map((each) => `  ${sentence(each)}`)]
}

/** A message with its {{placeholders}} filled in, as i18next does it. */
function filled(message: string, facts: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  )
}
