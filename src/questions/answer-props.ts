import type { Instruction, Turn } from '../domain/item'

/** A side of a comparison, as the person sees it. */
export interface Side {
  candidate: string
  /** "A", "B", … */
  letter: string
}

/** What a translation of a turn's prompt is made from. Stays the same until something of it changes. */
export interface TranslationSource {
  turns: readonly Turn[]
  /** 1-based. */
  turn: number
  /** BCP 47, of the source and of the translation. */
  language: string
  into: string
  /** The instructions of this turn with what earlier turns have localized. */
  carried: readonly Instruction[]
  /** What the parts of the box are called on the page. */
  place: string
}

/** What the input of every type of question gets. */
export interface AnswerProps<QuestionOfType, Value> {
  question: QuestionOfType
  /** The value of the label, or null where there is none. */
  value: Value | null
  /** What the input is called: "Overall quality, Response B, turn 2". */
  name: string
  isReadOnly: boolean
  /** Language of the interface: which wording of the question is shown. */
  language: string
  /** The two sides of a comparison, first and second. */
  sides?: readonly [Side, Side]
  /** The source of a translation. */
  source?: TranslationSource
  /** What this person has in the making here, not yet a label. */
  unsubmitted?: Value | undefined
  /** Records an answer, or with null takes it back. */
  onAnswer: (value: Value | null) => void
  /** Takes a text in the making: it is saved soon, and becomes an answer when kept. */
  onEdit: (value: Value) => void
  onKeep: () => void
}
