import { useTranslation } from 'react-i18next'
import { languageWords } from '../../i18n/language-words'
import { numberWords } from '../../i18n/number-words'
import type { ItemsPreview, SourcesPreview } from '../../workers/import-protocol'
import styles from './item-facts.module.css'

/** Counts by language, turns and responses, and the ratings that come along. */
export function ItemFacts({ facts }: { facts: ItemsPreview | SourcesPreview }) {
  const { t, i18n } = useTranslation('projects')
  if (facts.items === 0) return null
  const languageName = (tag: string) =>
    tag === 'und' ? t('import.unknownLanguage') : languageWords(tag, i18n.language)
  return (
    <dl className={styles.facts}>
      <Fact
        name={t('import.languages')}
        counts={facts.languages.map(({ language, items }) => ({ what: languageName(language), items }))}
      />
      <Fact
        name={t('import.turns')}
        counts={facts.turns.map(({ count, items }) => ({ what: t('import.turnCount', { count }), items }))}
      />
      <Fact
        name={t('import.candidates')}
        counts={facts.candidates.map(({ count, items }) => ({
          what: count === 0 ? t('import.promptsOnly') : t('import.candidateCount', { count }),
          items,
        }))}
      />
      <AttachmentFact counts={facts.attachments} />
      {'ratings' in facts && facts.ratings > 0 && (
        <div>
          <dt>{t('import.ratings')}</dt>
          <dd>
            {t(facts.people === 1 ? 'import.ratingsFoundOne' : 'import.ratingsFound', {
              ratings: facts.ratings,
              people: facts.people,
            })}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** The files that belong to conversations, and those that are only named. */
function AttachmentFact({ counts: { images, others, missing } }: { counts: ItemsPreview['attachments'] }) {
  const { t } = useTranslation('conversation')
  if (images + others + missing === 0) return null
  return (
    <div>
      <dt>{t('files.title')}</dt>
      {images > 0 && <dd>{t('files.images', { count: images })}</dd>}
      {others > 0 && <dd>{t('files.others', { count: others })}</dd>}
      {missing > 0 && <dd>{t('files.missing', { count: missing })}</dd>}
    </div>
  )
}

/** A fact that all share is said without its number. */
function Fact({ name, counts }: { name: string; counts: { what: string; items: number }[] }) {
  const { i18n } = useTranslation('projects')
  return (
    <div>
      <dt>{name}</dt>
      {counts.map(({ what, items }) => (
        <dd key={what}>
          {what}
          {counts.length > 1 && <span className={styles.count}>{numberWords(items, i18n.language)}</span>}
        </dd>
      ))}
    </div>
  )
}
