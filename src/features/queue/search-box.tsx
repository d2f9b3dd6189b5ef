import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/kbd'
import { printedKey } from '../../ui/keyboard-layout'
import { useShortcuts } from '../../ui/use-shortcuts'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { focusFirstRow } from './focus-first-row'
import styles from './search-box.module.css'

interface SearchBoxProps {
  /** What is looked for. */
  search: string | undefined
  onType: (text: string) => void
  /** Typing rests: what was typed is worth an address. */
  onRest: () => void
  onFocusChange: (isInBox: boolean) => void
}

/** Where the queue is searched. While an input method composes, nothing is looked for yet. */
export function SearchBox({ search = '', onType, onRest, onFocusChange }: SearchBoxProps) {
  const { t } = useTranslation('search')
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(search)
  const [seen, setSeen] = useState(search)
  // Another view is looked at. What the person types comes back without its outer spaces: that is left as typed.
  if (search !== seen) {
    setSeen(search)
    if (search !== text.trim()) setText(search)
  }

  useShortcuts({ Slash: () => box.current?.focus() })

  function type(typed: string) {
    setText(typed)
    onType(typed)
  }

  function clear() {
    type('')
    onRest()
    box.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') {
      if (text === '') box.current?.blur()
      else clear()
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      onRest()
      focusFirstRow()
    } else return
    event.preventDefault()
  }

  return (
    <search className={styles.search}>
      <VisuallyHidden>
        <label htmlFor={id}>{t('label')}</label>
        <p id={`${id}-hint`}>{t('hint')}</p>
      </VisuallyHidden>
      <div className={styles.frame}>
        <input
          ref={box}
          id={id}
          type="search"
          dir={text === '' ? undefined : 'auto'}
          className={styles.box}
          placeholder={t('label')}
          title={t('hint')}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={text}
          onChange={(event) => {
            const { isComposing } = event.nativeEvent as InputEvent
            if (isComposing) setText(event.target.value)
            else type(event.target.value)
          }}
          onCompositionEnd={(event) => type(event.currentTarget.value)}
          onFocus={() => onFocusChange(true)}
          onBlur={() => {
            onRest()
            onFocusChange(false)
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <span className={styles.key}>
            <Kbd>{printedKey('Slash') ?? '/'}</Kbd>
          </span>
        ) : (
          <button type="button" className={styles.clear} aria-label={t('clear')} onClick={clear}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
    </search>
  )
}
