import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentList } from '../../conversation/attachments/attachment-list'
import { LongResponse } from '../../conversation/long-response/long-response'
import { ReadToEnd } from '../../conversation/long-response/read-to-end'
import type { Mark } from '../../conversation/marked-text/mark'
import type { TextView } from '../../conversation/response-text'
import { MessageList } from '../../conversation/steps/message-list'
import { useWordCount } from '../../conversation/use-word-count'
import { questionsAbout, responseAt } from '../../domain/places'
import { columnPlace } from './columns/column-place'
import { LetterChip } from './columns/letter-chip'
import { DifferenceButton } from './difference/difference-button'
import { useItemSession } from './item-session'
import { responseName } from './place-name'
import { QuestionPlace } from './question-place'
import styles from './response-cell.module.css'
import { useDock } from './use-dock'

interface ResponseCellProps {
  candidate: string
  /** 1-based. */
  turn: number
  view: TextView
  /** Another tab is open, or the column is hidden. What is typed in it, and how far it was read, stays. */
  isHidden: boolean
  /** Its place among the columns that stay; null where it scrolls sideways with the others. */
  stayingPlace: number | null
  marks: readonly Mark[] | undefined
}

/** More questions than this would cover the response, were they all kept in view. */
const dockedQuestions = 3

/** What one candidate said at one turn, with the questions about it. Rendered again only when its own facts change. */
export const ResponseCell = memo(function ResponseCell(props: ResponseCellProps) {
  const { candidate, turn, view, isHidden, stayingPlace, marks } = props
  const { t } = useTranslation(['workbench', 'conversation'])
  const { item, order, project } = useItemSession()
  const response = responseAt(item.value, candidate, turn)
  const place = order.indexOf(candidate)
  const text = response?.text ?? ''
  const words = useWordCount(text, item.value.language)
  const id = `${item.id} ${candidate} ${turn}`
  const name = [responseName(candidate, order, t), t('turn', { turn })].join(t('comma'))
  const cell = useRef<HTMLElement>(null)
  useDock(cell)
  const questions = questionsAbout(project.questions, 'response', item.value)

  return (
    <article
      ref={cell}
      className={`${styles.cell} ${stayingPlace === null ? '' : styles.staying}`}
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move from response to response
      tabIndex={0}
      hidden={isHidden}
      data-cell={`${turn}-${place}`}
      data-column={candidate}
      {...(stayingPlace !== null && { style: columnPlace(stayingPlace) })}
    >
      <div className={styles.who}>
        <LetterChip place={place} />
        {response && words !== null && <span>{t('words', { count: words })}</span>}
        {response && <ReadToEnd id={id} />}
        {response && <DifferenceButton turn={turn} candidate={candidate} />}
      </div>
      {response ? (
        <>
          <div className={styles.body}>
            <MessageList
              label={t('conversation:steps.list')}
              messages={response.steps}
              language={item.value.language}
            />
            <LongResponse id={id} text={text} language={item.value.language} view={view} marks={marks} />
            {text === '' && response.steps && <p className={styles.nothing}>{t('conversation:noText')}</p>}
            <AttachmentList attachments={response.attachments} />
          </div>
          <div className={`${styles.questions} ${questions.length <= dockedQuestions ? styles.few : ''}`}>
            {questions.map((question) => (
              <QuestionPlace
                key={question.id}
                question={question}
                target={{ kind: 'response', candidate, turn }}
              />
            ))}
          </div>
        </>
      ) : (
        <p className={styles.nothing}>{t('noResponse')}</p>
      )}
    </article>
  )
})
