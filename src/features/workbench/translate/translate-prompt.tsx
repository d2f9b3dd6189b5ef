import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canonicalJson } from '../../../domain/canonical-json'
import { keys } from '../../../domain/key'
import { promptTarget, questionsAbout } from '../../../domain/places'
import type { TranslationValue } from '../../../domain/question/translation/translation'
import { type LocalKwargs, localizedInstructions } from '../../../domain/translation/localized-instructions'
import { languageWords } from '../../../i18n/language-words'
import type { TranslationSource } from '../../../questions/answer-props'
import { type TranslationSession, useItemLabels, useItemSession } from '../item-session'
import { PromptSaid } from '../prompt-said'
import { QuestionPlace } from '../question-place'
import { FirstLanguage } from './first-language'
import { QuietQuestion } from './quiet-question'
import styles from './translate-prompt.module.css'
import { VersionNotice } from './version-notice'

/** The prompt of a turn beside its translation, with what else is asked about it. */
export function TranslatePrompt({ turn, translation }: { turn: number; translation: TranslationSession }) {
  const { t, i18n } = useTranslation('translate')
  const { item, project } = useItemSession()
  const { language } = item.value
  const { question, into } = translation
  const others = questionsAbout(project.questions, 'prompt', item.value).filter(
    ({ id }) => id !== question.id,
  )
  const source = useTranslationSource(turn, translation)
  return (
    <div className={styles.pair}>
      <div className={styles.source} data-prompt>
        <div className={styles.language}>{languageWords(language, i18n.language)}</div>
        <PromptSaid turn={turn} className={styles.prompt} />
      </div>
      <div className={styles.target}>
        {turn === 1 && <VersionNotice />}
        {source ? (
          <QuestionPlace
            key={source.place}
            question={question}
            target={promptTarget(question, turn, into)}
            source={source}
            isTitleHidden
          />
        ) : turn === 1 ? (
          <FirstLanguage translation={translation} />
        ) : (
          <p className={styles.unwritten}>{t('unwritten')}</p>
        )}
        {others.map((other) => (
          <QuietQuestion key={other.id} question={other} target={promptTarget(other, turn, null)} />
        ))}
      </div>
    </div>
  )
}

/** What the box of a turn is made from; null before a language is chosen. */
function useTranslationSource(
  turn: number,
  { question, into }: TranslationSession,
): TranslationSource | null {
  const { item, person } = useItemSession()
  const { labels } = useItemLabels()
  const { turns, language } = item.value
  const keyOf = (each: number) => keys.label(item.id, promptTarget(question, each, into), question.id, person)
  const place = keyOf(turn)
  // As one text, so that an answer elsewhere makes nothing anew.
  const earlier = canonicalJson(
    turns.slice(0, turn - 1).map((_, i) => {
      const value = labels.get(keyOf(i + 1))?.heads[0]?.value?.value as TranslationValue | undefined
      return value?.kwargs ?? null
    }),
  )
  return useMemo(() => {
    if (into === null) return null
    const kwargs = (JSON.parse(earlier) as (LocalKwargs | null)[]).map((each) => each ?? undefined)
    const carried = localizedInstructions(turns, kwargs, turn)
    return { turns, turn, language, into, carried, place }
  }, [turns, turn, language, into, earlier, place])
}
