import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentList } from '../../conversation/attachments/attachment-list'
import { InstructionList } from '../../conversation/instructions/instruction-list'
import { PromptText } from '../../conversation/prompt-text'
import { MessageList } from '../../conversation/steps/message-list'
import { questionsAbout } from '../../domain/places'
import { useColumns } from './columns/use-columns'
import { textKeys } from './find/item-texts'
import { useMarks } from './find/use-find'
import { useItemSession } from './item-session'
import { PromptLine } from './prompt-line'
import { fitsAboveResponses } from './prompt-size'
import { QuestionPlace } from './question-place'
import styles from './turn-prompt.module.css'

/** What the user asked at a turn, what has to be followed, and the questions about it. It stays while responses are read. */
export function TurnPrompt({ turn }: { turn: number }) {
  const { t } = useTranslation('conversation')
  const { item, project } = useItemSession()
  const { turns, language, candidates } = item.value
  const { prompt, instructions, context, attachments } = turns[turn - 1]!
  const questions = questionsAbout(project.questions, 'prompt', item.value)
  const { textView } = useColumns()
  const marksOf = useMarks()
  const box = useRef<HTMLDivElement>(null)
  const stays = candidates.length > 0 && fitsAboveResponses(turns[turn - 1]!)

  return (
    <>
      <div ref={box} data-prompt className={`${styles.prompt} ${stays ? styles.stays : ''}`}>
        <div className={styles.said}>
          <MessageList
            label={t('steps.given')}
            messages={context}
            language={language}
            marksOf={(place) => marksOf(textKeys.context(turn, place))}
          />
          <PromptText
            text={prompt}
            language={language}
            view={textView}
            marks={marksOf(textKeys.prompt(turn))}
            className={styles.text}
          />
          <AttachmentList attachments={attachments} />
          <InstructionList
            instructions={instructions}
            before={turns.slice(0, turn - 1).map((each) => each.instructions)}
          />
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
