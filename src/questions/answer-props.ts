/** A side of a comparison, as the person sees it. */
export interface Side {
  candidate: string
  /** "A", "B", … */
  letter: string
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
  /** A text that this person has in the making here, not yet a label. */
  unsubmitted?: string | undefined
  /** Records an answer, or with null takes it back. */
  onAnswer: (value: Value | null) => void
  /** Takes a text in the making: it is saved soon, and becomes an answer when kept. */
  onEdit: (value: Value) => void
  onKeep: () => void
}
