import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { firstCharacters } from '../marked-text/first-characters'
import type { Mark } from '../marked-text/mark'
import { PromptText } from '../prompt-text'
import { TextBlocks } from '../raw-text/text-blocks'
import styles from './message-list.module.css'
import { prettyText, readMessages, type ShownMessage } from './read-message'

interface MessageListProps {
  /** What the list is, for those who do not see it. */
  label: string
  messages: readonly unknown[] | undefined
  language: string
  /** What is marked in the text of the message at a place. */
  marksOf?: (place: number) => readonly Mark[] | undefined
}

/** A line of a folded call or result, in characters. */
const lineCharacters = 120

/** Messages beside prompts and responses: texts are shown, tool calls and their results are folded. */
export function MessageList({ label, messages, language, marksOf }: MessageListProps) {
  const read = useMemo(() => readMessages(messages ?? []), [messages])
  if (read.length === 0) return null
  return (
    <ol className={styles.list} aria-label={label}>
      {read.map((message, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: given messages have no id and never move
        <li key={i}>
          <Message message={message} language={language} marks={marksOf?.(i)} />
        </li>
      ))}
    </ol>
  )
}

function Message({
  message: { role, text, calls, tool },
  language,
  marks,
}: {
  message: ShownMessage
  language: string
  marks: readonly Mark[] | undefined
}) {
  const { t } = useTranslation('conversation')
  const isResult = role === 'tool' || role === 'function'
  if (isResult) {
    return (
      <Folded
        what={tool === null ? t('steps.resultUnnamed') : t('steps.result')}
        name={tool ?? ''}
        text={text}
        marks={marks}
      />
    )
  }
  return (
    <>
      {(text !== '' || calls.length === 0) && (
        <div className={styles.message}>
          <span className={styles.role}>
            <RoleWords role={role} />
          </span>
          <PromptText text={text} language={language} view="raw" marks={marks} className={styles.text} />
        </div>
      )}
      {calls.map((call, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: calls stand in their order and never move
        <Folded key={i} what={t('steps.call')} name={call.name} text={call.arguments} />
      ))}
    </>
  )
}

/** The role in words; one that nobody knows as the source calls it. */
function RoleWords({ role }: { role: string }) {
  const { t } = useTranslation('conversation')
  switch (role) {
    case 'system':
    case 'developer':
    case 'user':
    case 'assistant':
      return t(`role.${role}`)
    default:
      return <bdi>{role}</bdi>
  }
}

interface FoldedProps {
  what: string
  name: string
  text: string
  marks?: readonly Mark[] | undefined
}

/** A call or a result: its first line, and all of it where one opens it or looks for it. Code is left to right. */
function Folded({ what, name, text, marks = [] }: FoldedProps) {
  const { t } = useTranslation('conversation')
  const line = firstCharacters(text.replace(/\s+/g, ' ').trim(), lineCharacters)
  return (
    <details className={styles.folded} {...(marks.length > 0 && { open: true })}>
      <summary>
        <span className={styles.role}>
          {what} {name !== '' && <code dir="ltr">{name}</code>}
        </span>{' '}
        <span dir="ltr" className={styles.line}>
          {line === '' ? t('steps.empty') : line}
        </span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <pre dir="ltr" tabIndex={0} className={styles.code}>
        {marks.length > 0 ? (
          <TextBlocks text={text} marks={marks} showsInvisible={false} />
        ) : (
          prettyText(text)
        )}
      </pre>
    </details>
  )
}
