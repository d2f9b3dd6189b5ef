import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { itemTitle } from '../../domain/item'
import { capabilityName, type QueueView } from '../../domain/queue-view'
import { difficultyWords } from '../../i18n/difficulty-words'
import { languageWords } from '../../i18n/language-words'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { LanguageText } from '../../ui/language-text'
import { keyName } from '../../ui/use-shortcuts'
import styles from './item-crumbs.module.css'
import { useOpenPanel } from './item-panels'
import { useItemLabels, useItemSession } from './item-session'
import { TargetLanguage } from './translate/target-language'

/** Where one is: the project, the item, and the facts of it. */
export function ItemCrumbs({ view }: { view: QueueView }) {
  const { t, i18n } = useTranslation(['workbench', 'history'])
  const { t: queueWords } = useTranslation('queue')
  const openPanel = useOpenPanel()
  const { project, item } = useItemSession()
  const { progress } = useItemLabels()
  const { language, difficulty, capability = [] } = item.value
  const facts = [
    languageWords(language, i18n.language),
    capabilityName({ capability }),
    difficulty && difficultyWords(difficulty, queueWords),
  ].filter((fact) => fact)
  return (
    <>
      <Link to="/p/$project" params={{ project: project.id }} search={view} className={styles.project}>
        <bdi>{project.value.name}</bdi>
      </Link>
      <span aria-hidden="true" className={styles.faint}>
        ›
      </span>
      <h1 className={styles.title}>
        <LanguageText language={language}>{itemTitle(item.value)}</LanguageText>
      </h1>
      <span className={styles.facts}>
        {facts.map((fact, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a language and a capability may have one name
          <Fragment key={i}>
            {i > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </span>
      <TargetLanguage view={view} />
      <Button
        look="quiet"
        className={styles.history}
        onClick={() => openPanel({ kind: 'history', key: null })}
      >
        {t('history:openItem')} <Kbd>{keyName('KeyH')}</Kbd>
      </Button>
      {progress.isFlagged && <span className={styles.flagged}>{t('flagged')}</span>}
    </>
  )
}
