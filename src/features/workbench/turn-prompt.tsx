import { useRef } from 'react'
import { questionsAbout } from '../../domain/places'
import { useItemSession } from './item-session'
import { PromptLine } from './prompt-line'
import { PromptSaid } from './prompt-said'
import { fitsAboveResponses } from './prompt-size'
import { QuestionPlace } from './question-place'
import styles from './turn-prompt.module.css'

/** What the user asked at a turn, what has to be followed, and the questions about it. It stays while responses are read. */
export function TurnPrompt({ turn }: { turn: number }) {
  const { item, project } = useItemSession()
  const { turns, candidates } = item.value
  const questions = questionsAbout(project.questions, 'prompt', item.value)
  const box = useRef<HTMLDivElement>(null)
  const stays = candidates.length > 0 && fitsAboveResponses(turns[turn - 1]!)

  return (
    <>
      <div ref={box} data-prompt className={`${styles.prompt} ${stays ? styles.stays : ''}`}>
        <div className={styles.said}>
          <PromptSaid turn={turn} className={styles.text} />
        </div>
        <div className={styles.questions}>
          {questions.map((question) => (
            <QuestionPlace key={question.id} question={question} target={{ kind: 'prompt', turn }} />
          ))}
        </div>
      </div>
      {candidates.length > 0 && <PromptLine turn={turn} prompt={box} />}
    </>
  )
}
