import type { ItemValue, Turn } from '../../domain/item'
import { languageName, languageTag } from '../../domain/language-name'
import type { ProjectState } from '../../domain/project-state'
import { LossCount } from '../long-table/loss-report'
import { pythonJson } from '../multi-if/python-json'
import {
  type ConversationLeftOutCode,
  type ConversationLoss,
  type ConversationNotExpressedCode,
  conversationLeftOutCodes,
  conversationNotExpressedCodes,
} from './conversation-loss'

/** Which conversations go out: all, those that translations made here, or those in one language (BCP 47). */
export type ConversationChoice = 'all' | 'translated' | { language: string }

/** A Multi-IF file, and what it cannot say. */
export interface MultiIfCsv {
  texts: Iterable<string>
  rows: number
  loss: ConversationLoss
}

/** The header of the published file, in its order (FORMATS.md, Multi-IF CSV). */
const columns = [
  'turns',
  'responses',
  ...[1, 2, 3].flatMap((turn) => [
    `turn_${turn}_prompt`,
    `turn_${turn}_instruction_id_list`,
    `turn_${turn}_kwargs`,
  ]),
  'key',
  'turn_index',
  'language',
]

const mostTurns = 3

/** The names that the published metrics code accepts; at any other it stops. */
const acceptedNames = new Set(
  'English French German Hindi Italian Portuguese Russian Spanish Chinese Thai Vietnamese'.split(' '),
)

/**
 * The prompts of a project as Multi-IF's own CSV, which its published code reads unchanged: prompts as JSON
 * messages, kwargs as JSON in JSON, languages by their English names, empty cells for turns that are not there.
 */
export function writeMultiIfCsv(state: ProjectState, choice: ConversationChoice): MultiIfCsv {
  const leftOut = new LossCount<ConversationLeftOutCode>()
  const notExpressed = new LossCount<ConversationNotExpressedCode>()
  const chosen = [...state.items.values()].filter((item) => isChosen(item, choice))
  // Of two versions under one key, the one that a file brought is written: it is known by that key elsewhere.
  const ofFiles = new Set(
    chosen.filter((item) => !item.source.translatedFrom).map(({ source }) => source.key),
  )
  const taken = new Set<string>()
  const written: ItemValue[] = []
  for (const item of chosen) {
    const { key, translatedFrom } = item.source
    if (item.turns.length > mostTurns) leftOut.add('too-many-turns')
    else if (taken.has(key) || (translatedFrom && ofFiles.has(key))) leftOut.add('key-taken')
    else {
      taken.add(key)
      written.push(item)
      countLosses(item, notExpressed)
    }
  }
  const labels = state.labels.filter(({ shown }) => shown.value !== null).length
  if (labels > 0) notExpressed.add('labels', labels)
  return {
    texts: csvTexts(written),
    rows: written.length,
    loss: {
      conversations: chosen.length,
      written: written.length,
      leftOut: leftOut.list(conversationLeftOutCodes),
      notExpressed: notExpressed.list(conversationNotExpressedCodes),
    },
  }
}

function* csvTexts(items: readonly ItemValue[]): Generator<string> {
  yield `${columns.join(',')}\n`
  for (const item of items) yield `${cellsOf(item).map(quoted).join(',')}\n`
}

function cellsOf(item: ItemValue): string[] {
  const turns = Array.from({ length: mostTurns }, (_, i) => turnCells(item.turns[i]))
  return ['', '', ...turns.flat(), item.source.key, '0', nameOf(item)]
}

function turnCells(turn: Turn | undefined): [string, string, string] {
  if (!turn) return ['', '', '']
  return [
    pythonJson({ role: 'user', content: turn.prompt }),
    pythonJson(turn.instructions.map(({ id }) => id)),
    pythonJson(turn.instructions.map(({ kwargs }) => pythonJson(kwargs))),
  ]
}

/** The name that the source used, where it still holds, else the English name; the tag where there is none. */
function nameOf({ language, meta }: ItemValue): string {
  const named = meta.language
  const holds = typeof named === 'string' && (languageTag(named) ?? 'und') === language
  if (holds) return named
  return languageName(language) ?? (language === 'und' ? '' : language)
}

function countLosses(item: ItemValue, notExpressed: LossCount<ConversationNotExpressedCode>): void {
  const { candidates, system, attachments, turns, capability, difficulty, category, meta } = item
  if (!acceptedNames.has(nameOf(item))) notExpressed.add('language-refused')
  if (candidates.length > 0) notExpressed.add('responses')
  const isGivenMore = turns.some((turn) => turn.context?.length || turn.attachments?.length)
  if (system || attachments?.length || isGivenMore) notExpressed.add('given-text')
  if (capability?.length || difficulty || category || typeof meta.title === 'string')
    notExpressed.add('facts')
}

function isChosen(item: ItemValue, choice: ConversationChoice): boolean {
  if (choice === 'all') return true
  return choice === 'translated'
    ? item.source.translatedFrom !== undefined
    : item.language === choice.language
}

function quoted(cell: string): string {
  // A key may hold half a character; JSON cells escape theirs.
  const text = cell.replace(/\p{Surrogate}/gu, '\uFFFD')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
