import { useTranslation } from 'react-i18next'
import type { ItemValue } from '../../domain/item'
import { LanguageText } from '../../ui/language-text'
import { AttachmentList } from '../attachments/attachment-list'
import styles from './item-opening.module.css'

/** A system prompt up to this long is open from the start. */
const shortCharacters = 600

/** What holds for the whole conversation before anybody speaks: the system prompt, the tools, the files. */
export function ItemOpening({ item }: { item: ItemValue }) {
  const { t } = useTranslation('conversation')
  const { system = '', attachments = [], language, meta } = item
  const tools = Array.isArray(meta.tools) ? meta.tools : []
  if (system === '' && attachments.length === 0 && tools.length === 0) return null
  return (
    <section className={styles.opening} aria-label={t('opening.title')}>
      {system !== '' && (
        <details open={system.length <= shortCharacters}>
          <summary>{t('opening.system')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <div tabIndex={0} className={styles.system}>
            <LanguageText language={language} as="p">
              {system}
            </LanguageText>
          </div>
        </details>
      )}
      {tools.length > 0 && (
        <details>
          <summary>
            {t('opening.tools', { count: tools.length })}{' '}
            <bdi className={styles.names}>{toolNames(tools)}</bdi>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <pre dir="ltr" tabIndex={0} className={styles.code}>
            {JSON.stringify(tools, null, 2)}
          </pre>
        </details>
      )}
      <AttachmentList attachments={attachments} />
    </section>
  )
}

function toolNames(tools: readonly unknown[]): string {
  const names = tools.map((tool) => {
    const { name, function: called } = (tool ?? {}) as { name?: unknown; function?: { name?: unknown } }
    return called?.name ?? name
  })
  return names.filter((name) => typeof name === 'string').join(', ')
}
