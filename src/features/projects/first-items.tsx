import { useTranslation } from 'react-i18next'
import { firstCharacters } from '../../conversation/marked-text/first-characters'
import { candidateLetter } from '../../domain/candidate-order'
import type { ItemValue } from '../../domain/item'
import { languageWords } from '../../i18n/language-words'
import { LanguageText } from '../../ui/language-text'
import type { ItemsPreview } from '../../workers/import-protocol'
import styles from './first-items.module.css'

/** Characters of a text that its first lines can hold. */
const shownCharacters = 400

/** The first conversations as they will look: who says what, in which language and direction. */
export function FirstItems({ facts }: { facts: ItemsPreview }) {
  const { t } = useTranslation('projects')
  if (facts.first.length === 0) return null
  return (
    <section className={styles.items}>
      <h3>
        {t('import.first')}{' '}
        <span className={styles.of}>
          {t('import.firstOf', { shown: facts.first.length, items: facts.items })}
        </span>
      </h3>
      {facts.first.map((item) => (
        <FirstItem key={item.source.key} item={item} />
      ))}
    </section>
  )
}

function FirstItem({ item }: { item: ItemValue }) {
  const { t, i18n } = useTranslation('projects')
  const last = item.turns.at(-1)
  return (
    <article className={styles.item}>
      <LanguageText as="p" language={item.language} className={styles.prompt}>
        {firstCharacters(item.turns[0]?.prompt ?? '', shownCharacters)}
      </LanguageText>
      <p className={styles.facts}>
        {item.language !== 'und' && <span>{languageWords(item.language, i18n.language)}</span>}
        <span>{t('import.turnCount', { count: item.turns.length })}</span>
        {last && last.instructions.length > 0 && (
          <span>{t('import.instructions', { count: last.instructions.length })}</span>
        )}
        {item.capability && <span>{item.capability.join(' & ')}</span>}
      </p>
      {item.candidates.length > 0 && (
        <ul className={styles.candidates}>
          {item.candidates.map((candidate, i) => {
            const text = candidate.responses.find((response) => response !== null)?.text
            return (
              <li key={candidate.id} data-tint={i % 6}>
                <span className={styles.letter} aria-hidden="true">
                  {candidateLetter(i)}
                </span>
                {text === undefined ? (
                  <span className={styles.none}>{t('import.noResponse')}</span>
                ) : (
                  <span dir="auto" className={styles.response}>
                    {firstCharacters(text, shownCharacters)}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </article>
  )
}
