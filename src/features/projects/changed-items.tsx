import { useTranslation } from 'react-i18next'
import type { ItemDifference } from '../../domain/import/item-differences'
import { ChoiceCards } from '../../ui/choice-cards'
import { LanguageText } from '../../ui/language-text'
import type { ChangedItem, ProjectComparison } from '../../workers/import-protocol'
import styles from './changed-items.module.css'
import type { Taking } from './use-comparison'

interface ChangedItemsProps {
  comparison: ProjectComparison
  taking: Taking
  onTake: (taking: Taking) => void
}

/** Items that the project has with another text: what differs, and which of the two is to stand. */
export function ChangedItems({ comparison, taking, onTake }: ChangedItemsProps) {
  const { t } = useTranslation('project')
  const { changed, items, staleLabels } = comparison
  const isTaken = ({ item }: ChangedItem) => taking.takeChanged !== taking.except.includes(item)

  function toggle({ item }: ChangedItem) {
    const { takeChanged, except } = taking
    const rest = except.filter((each) => each !== item)
    onTake({ takeChanged, except: rest.length < except.length ? rest : [...except, item] })
  }

  return (
    <section className={styles.changed}>
      <ChoiceCards
        legend={t('changed.legend', { count: items.changed })}
        value={taking.takeChanged ? 'take' : 'keep'}
        choices={[
          { value: 'keep', name: t('changed.keep'), about: t('changed.keepAbout') },
          {
            value: 'take',
            name: t('changed.take'),
            about: staleLabels > 0 ? t('changed.takeStale', { count: staleLabels }) : t('changed.takeAbout'),
          },
        ]}
        onChoose={(chosen) => onTake({ takeChanged: chosen === 'take', except: [] })}
      />
      <ul className={styles.items} aria-label={t('changed.list')}>
        {changed.map((each) => (
          <li key={each.item}>
            <div className={styles.head}>
              <LanguageText language={each.language} className={styles.title}>
                {each.title}
              </LanguageText>
              <label className={styles.take}>
                <input type="checkbox" checked={isTaken(each)} onChange={() => toggle(each)} />
                {t('changed.takeThis')}
              </label>
            </div>
            <details open={changed.length <= 2}>
              <summary>{t('changed.differences', { count: each.differences.length })}</summary>
              {each.differences.map((difference) => (
                <Difference key={keyOf(difference)} difference={difference} language={each.language} />
              ))}
            </details>
          </li>
        ))}
      </ul>
      {items.changed > changed.length && (
        <p className={styles.more}>{t('changed.more', { count: items.changed - changed.length })}</p>
      )}
    </section>
  )
}

function Difference({ difference, language }: { difference: ItemDifference; language: string }) {
  const { t } = useTranslation('project')
  const { part, turn, candidate, before, after } = difference
  const name = t(`changed.part.${part}`, {
    turn,
    number: (candidate ?? 0) + 1,
  })
  return (
    <div className={styles.difference}>
      <h4>{turn === undefined ? name : t('changed.inTurn', { part: name, turn })}</h4>
      <Side name={t('changed.before')} text={before} language={language} />
      <Side name={t('changed.after')} text={after} language={language} />
    </div>
  )
}

function Side({ name, text, language }: { name: string; text: string; language: string }) {
  const { t } = useTranslation('project')
  return (
    <div className={styles.side}>
      <h5>{name}</h5>
      {text === '' ? (
        <p className={styles.none}>{t('changed.nothing')}</p>
      ) : (
        <LanguageText as="p" language={language} className={styles.text}>
          {text}
        </LanguageText>
      )}
    </div>
  )
}

function keyOf({ part, turn, candidate }: ItemDifference): string {
  return [part, turn, candidate].join(' ')
}
