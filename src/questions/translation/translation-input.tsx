import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TranslationQuestion, TranslationValue } from '../../domain/question/translation/translation'
import { changedKwargs } from '../../domain/translation/changed-kwargs'
import { directionOf, languageWords } from '../../i18n/language-words'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { isComposing, keyName } from '../../ui/use-shortcuts'
import type { AnswerProps, TranslationSource } from '../answer-props'
import { insertText } from './insert-text'
import { KwargFields } from './kwarg-fields'
import { OtherInstructions } from './other-instructions'
import styles from './translation-input.module.css'
import { useOwnValue } from './use-own-value'

const nothing: TranslationValue = { text: '' }
const copyKey = 'Mod+Shift+KeyS'

/** The box of a localized prompt, with what its instructions mention. */
export function TranslationInput(props: AnswerProps<TranslationQuestion, TranslationValue>) {
  // A language has to be chosen before there is a place to write.
  return props.source ? <TranslationBox {...props} source={props.source} /> : null
}

function TranslationBox({
  source,
  value: stored,
  name,
  unsubmitted,
  isReadOnly,
  language,
  onEdit,
  onKeep,
}: AnswerProps<TranslationQuestion, TranslationValue> & { source: TranslationSource }) {
  const { t } = useTranslation('translate')
  const box = useRef<HTMLTextAreaElement>(null)
  const { value, change, onFocus, onBlur } = useOwnValue(stored, unsubmitted, nothing, { onEdit, onKeep })
  const { turns, turn, into } = source
  const { prompt, instructions } = turns[turn - 1]!
  // Looking words up in a long text may lag behind the typing, never hold it up.
  const text = useDeferredValue(value.text)
  const kwargs = useMemo(() => value.kwargs ?? [], [value.kwargs])

  const copySource = () => box.current && insertText(box.current, prompt)
  const insert = useCallback((word: string) => box.current && insertText(box.current, word), [])
  const changeKwarg = useCallback(
    (place: number, kwarg: string, argument: string | readonly string[] | null) =>
      change((before) => changedKwargs(before, instructions.length, place, kwarg, argument)),
    [change, instructions.length],
  )

  function onKeyDown({ nativeEvent: event }: KeyboardEvent) {
    const isCopy = (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === 'KeyS'
    if (!isCopy || event.altKey || isComposing(event)) return
    event.preventDefault()
    copySource()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it watches the focus of its parts
    <div className={styles.translation} onFocus={onFocus} onBlur={onBlur}>
      <div className={styles.head}>
        <span className={styles.language}>{languageWords(into, language)}</span>
        <Button
          look="quiet"
          className={styles.copy}
          aria-label={t('source.copyNamed', { name })}
          aria-keyshortcuts="Control+Shift+S"
          onClick={copySource}
        >
          {t('source.copy')} <Kbd>{keyName(copyKey)}</Kbd>
        </Button>
      </div>
      <textarea
        ref={box}
        className={styles.box}
        lang={into}
        dir={directionOf(into)}
        spellCheck
        rows={3}
        aria-label={name}
        value={value.text}
        readOnly={isReadOnly}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const { value: typed } = event.target
          change((before) => ({ ...before, text: typed }))
        }}
      />
      <KwargFields
        source={source}
        name={name}
        text={text}
        kwargs={kwargs}
        onChange={changeKwarg}
        onInsert={insert}
      />
      <OtherInstructions source={source} />
    </div>
  )
}
