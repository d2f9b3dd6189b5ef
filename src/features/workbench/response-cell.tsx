import { useTranslation } from 'react-i18next'
import { AttachmentList } from '../../conversation/attachments/attachment-list'
import { LongResponse } from '../../conversation/long-response/long-response'
import { ReadToEnd } from '../../conversation/long-response/read-to-end'
import type { TextView } from '../../conversation/response-text'
import { MessageList } from '../../conversation/steps/message-list'
import { useWordCount } from '../../conversation/use-word-count'
import { candidateLetter } from '../../domain/candidate-order'
import { questionsAbout, responseAt } from '../../domain/places'
import { useItemSession } from './item-session'
import { responseName } from './place-name'
import { QuestionPlace } from './question-place'
import styles from './response-cell.module.css'

interface ResponseCellProps {
  candidate: string
  /** 1-based. */
  turn: number
  view: TextView
}

/** What one candidate said at one turn, with the questions about it. */
export function ResponseCell({ candidate, turn, view }: ResponseCellProps) {
  const { t } = useTranslation(['workbench', 'conversation'])
  const { item, order, project } = useItemSession()
  const response = responseAt(item.value, candidate, turn)
  const place = order.indexOf(candidate)
  const text = response?.text ?? ''
  const words = useWordCount(text, item.value.language)
  const id = `${item.id} ${candidate} ${turn}`
  const name = [responseName(candidate, order, t), t('turn', { turn })].join(t('comma'))

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move from response to response
    <article className={styles.cell} aria-label={name} tabIndex={0} data-cell={`${turn}-${place}`}>
      <div className={styles.who}>
        <span className={`${styles.letter} ${styles[`tint${place % 6}`]}`} aria-hidden="true">
          {candidateLetter(place)}
        </span>
        {response && words !== null && <span>{t('words', { count: words })}</span>}
        {response && <ReadToEnd id={id} />}
      </div>
      {response ? (
        <>
          <div className={styles.body}>
            <MessageList
              label={t('conversation:steps.list')}
              messages={response.steps}
              language={item.value.language}
            />
            <LongResponse id={id} text={text} language={item.value.language} view={view} />
            {text === '' && response.steps && <p className={styles.nothing}>{t('conversation:noText')}</p>}
            <AttachmentList attachments={response.attachments} />
          </div>
          <div className={styles.questions}>
            {questionsAbout(project.questions, 'response', item.value).map((question) => (
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
}
