import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageText } from '../../../ui/language-text'
import { isComposing } from '../../../ui/use-shortcuts'
import { foundLanguages } from './found-languages'
import styles from './language-chooser.module.css'

interface LanguageChooserProps {
  /** The source's language, which is not offered. */
  source: string
  chosen: string | null
  /** What is to be said of a language, by tag. */
  notes?: ReadonlyMap<string, string>
  onChoose: (language: string) => void
}

/** A language, looked for by its name or its tag: arrow keys move, Enter chooses. */
export function LanguageChooser({ source, chosen, notes, onChoose }: LanguageChooserProps) {
  const { t, i18n } = useTranslation('translate')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [lookedFor, setLookedFor] = useState('')
  const [active, setActive] = useState(0)
  const found = foundLanguages(lookedFor, i18n.language, source)
  const optionId = (i: number) => `${id}-${i}`

  function move(to: number) {
    const next = Math.max(0, Math.min(found.length - 1, to))
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') move(active + 1)
    else if (event.key === 'ArrowUp') move(active - 1)
    else if (event.key === 'Enter' && found[active]) onChoose(found[active].tag)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.chooser}>
      <input
        type="text"
        role="combobox"
        className={styles.search}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('language.search')}
        placeholder={t('language.search')}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[active] && optionId(active)}
        value={lookedFor}
        onChange={(event) => {
          setLookedFor(event.target.value)
          setActive(0)
          list.current?.scrollTo({ top: 0 })
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} role="listbox" className={styles.list} aria-label={t('language.title')}>
        {found.map(({ tag, name, ownName }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keyboard
          <div
            key={tag}
            id={optionId(i)}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            className={styles.option}
            data-chosen={tag === chosen}
            // The box keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(tag)}
          >
            <bdi>{name}</bdi>
            {ownName !== name && ownName !== tag && (
              <LanguageText language={tag} className={styles.own}>
                {ownName}
              </LanguageText>
            )}
            <span className={styles.note}>{notes?.get(tag)}</span>
            <code className={styles.tag}>{tag}</code>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>{t('language.none')}</p>}
    </div>
  )
}
