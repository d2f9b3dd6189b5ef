import { useTranslation } from 'react-i18next'
import type { Instruction } from '../../domain/item'
import styles from './instruction-list.module.css'
import { instructionWords } from './instruction-words'

interface InstructionListProps {
  instructions: readonly Instruction[]
  /** The lists of the earlier turns, oldest first: what was already asked for there stands back. */
  before: readonly (readonly Instruction[])[]
}

/** The instructions in force at a turn, in words; what is new at this turn stands out. */
export function InstructionList({ instructions, before }: InstructionListProps) {
  const { t, i18n } = useTranslation('instructions')
  if (instructions.length === 0) return null
  return (
    <ul className={styles.list}>
      {instructions.map((instruction, place) => {
        // Lists are cumulative: an instruction comes from the first turn whose list reaches its place.
        const from = before.findIndex((list) => list.length > place)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instruction is known by its place in the list
          <li key={place} className={from < 0 ? styles.isNew : styles.isOld} title={instruction.id}>
            {instructionWords(instruction, t, i18n.language)}
            {from >= 0 && <span className={styles.from}> {t('fromTurn', { turn: from + 1 })}</span>}
          </li>
        )
      })}
    </ul>
  )
}
