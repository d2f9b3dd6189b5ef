import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { candidateLetter } from '../../../domain/candidate-order'
import { intlLocale } from '../../../i18n/interface-language'
import { Button } from '../../../ui/button'
import { isComposing } from '../../../ui/use-shortcuts'
import { useItemSession } from '../item-session'
import styles from './find-bar.module.css'
import type { Find } from './use-find'

interface FindBarProps {
  find: Find
  /** What the queue was searched for: found here from the start, without taking the focus. */
  initial: string
}

/** Finds in the conversation, all of it: what is hidden, folded or behind another tab as well. */
export function FindBar({ find, initial }: FindBarProps) {
  const { t, i18n } = useTranslation('find')
  const { order } = useItemSession()
  const [text, setText] = useState(initial)
  const { count, number, hidden } = find
  const box = useRef<HTMLInputElement>(null)
  const letters = order.flatMap((each, i) => (hidden.candidates.has(each) ? [candidateLetter(i)] : []))
  const list = new Intl.ListFormat(intlLocale(i18n.language))

  useStart(find, initial, box)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') find.close()
    else if (
      event.key === 'F3' ||
      (event.key === 'Enter' && event.target === box.current && !hasMod(event))
    ) {
      if (event.shiftKey) find.previous()
      else find.next()
    } else return
    event.preventDefault()
  }

  return (
    <search className={styles.bar} onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="text"
        dir="auto"
        className={styles.box}
        aria-label={t('inConversation')}
        placeholder={t('placeholder')}
        value={text}
        data-find
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value)
          void find.search(event.target.value, true)
        }}
      />
      <span role="status" aria-label={t('count')} className={styles.count}>
        {text.trim() !== '' && (number > 0 ? t('place', { place: number, count }) : t('hits', { count }))}
      </span>
      {hidden.count > 0 && (
        <Button look="quiet" onClick={find.goToHidden}>
          {t('inHidden', { count: letters.length, hits: hidden.count, letters: list.format(letters) })}
        </Button>
      )}
      <span className={styles.buttons}>
        <Button look="quiet" aria-label={t('previous')} disabled={count === 0} onClick={find.previous}>
          <span aria-hidden="true">↑</span>
        </Button>
        <Button look="quiet" aria-label={t('next')} disabled={count === 0} onClick={find.next}>
          <span aria-hidden="true">↓</span>
        </Button>
        <Button look="quiet" aria-label={t('close')} onClick={find.close}>
          <span aria-hidden="true">✕</span>
        </Button>
      </span>
    </search>
  )
}

function hasMod(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}

/** Opened by a key, the box has the focus; opened for a searched queue, its words are looked for at once. */
function useStart(find: Find, initial: string, box: React.RefObject<HTMLInputElement | null>) {
  const start = useRef(() => {
    if (initial !== '') void find.search(initial, false)
    else box.current?.focus()
  })
  useEffect(() => {
    start.current()
  }, [])
}
