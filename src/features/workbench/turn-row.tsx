import { useTranslation } from 'react-i18next'
import { AttachmentList } from '../../conversation/attachments/attachment-list'
import { InstructionList } from '../../conversation/instructions/instruction-list'
import { PromptText } from '../../conversation/prompt-text'
import type { TextView } from '../../conversation/response-text'
import { MessageList } from '../../conversation/steps/message-list'
import { questionsAbout } from '../../domain/places'
import { numberWords } from '../../i18n/number-words'
import { ComparisonPlace } from './comparison-place'
import { useItemSession } from './item-session'
import { QuestionPlace } from './question-place'
import { ResponseCell } from './response-cell'
import styles from './turn-row.module.css'

/** A prompt longer than this, or with messages or files, would cover the responses if it stayed in view. */
const stickyCharacters = 500

/** One turn across the grid: the prompt over all candidates, their responses side by side, the comparison below. */
export function TurnRow({ turn, view }: { turn: number; view: TextView }) {
  const { t, i18n } = useTranslation(['workbench', 'conversation'])
  const { item, order, project } = useItemSession()
  const { turns, language, candidates } = item.value
  const { prompt, instructions, context, attachments } = turns[turn - 1]!
  const about = (target: 'prompt' | 'comparison') => questionsAbout(project.questions, target, item.value)
  const comparisons = about('comparison').filter((question) => question.value.per === 'turn')
  const isSticky = prompt.length <= stickyCharacters && !context?.length && !attachments?.length

  return (
    <section className={styles.turn} aria-labelledby={`turn-${turn}`}>
      <h2 id={`turn-${turn}`} className={styles.number} aria-label={t('turnTitle', { turn })}>
        {numberWords(turn, i18n.language)}
      </h2>
      <div className={styles.content}>
        <div className={`${styles.prompt} ${isSticky ? styles.sticky : ''}`}>
          <div className={styles.said}>
            <MessageList label={t('conversation:steps.given')} messages={context} language={language} />
            <PromptText text={prompt} language={language} view={view} className={styles.text} />
            <AttachmentList attachments={attachments} />
            <InstructionList
              instructions={instructions}
              before={turns.slice(0, turn - 1).map((each) => each.instructions)}
            />
          </div>
          <div className={styles.promptQuestions}>
            {about('prompt').map((question) => (
              <QuestionPlace key={question.id} question={question} target={{ kind: 'prompt', turn }} />
            ))}
          </div>
        </div>
        {candidates.length > 0 && (
          <div className={styles.grid}>
            <div className={`${styles.cells} ${styles[`columns${Math.min(order.length, 6)}`]}`}>
              {order.map((candidate) => (
                <ResponseCell key={candidate} candidate={candidate} turn={turn} view={view} />
              ))}
            </div>
            {comparisons.map((question) => (
              <ComparisonPlace key={question.id} question={question} turn={turn} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
