import { useTranslation } from 'react-i18next'
import { markFilterNames, type QueueView, valueFilters } from '../../domain/queue-view'
import { intlLocale } from '../../i18n/interface-language'
import { markNames } from './mark-pill'
import { useQueueWords } from './queue-words'

/** A view in words: what is searched for, what is filtered, the order. */
export function useViewWords(): (view: QueueView) => string {
  const { t, i18n } = useTranslation(['queue', 'search'])
  const words = useQueueWords()
  const list = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit', style: 'short' })
  return (view) => {
    const parts = [
      view.search ?? '',
      ...valueFilters.map((filter) => list.format((view[filter] ?? []).map((value) => words(filter, value)))),
      ...markFilterNames.map((filter) => (view[filter] ? t(markNames[filter]) : '')),
      view.sort ? `${t(`column.${view.sort}`)} ${view.descending ? '↓' : '↑'}` : '',
    ].filter((part) => part !== '')
    return parts.length > 0 ? parts.join(' · ') : t('search:views.everything')
  }
}
