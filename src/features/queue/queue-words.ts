import { useTranslation } from 'react-i18next'
import type { ItemStatus } from '../../domain/item-status'
import type { ValueFilter } from '../../domain/queue-view'
import { difficultyWords } from '../../i18n/difficulty-words'
import { languageWords } from '../../i18n/language-words'

/** How a value of the queue is said: a status, a language, a difficulty in words, a capability as its data names it. */
export function useQueueWords(): (filter: ValueFilter, value: string) => string {
  const { t, i18n } = useTranslation('queue')
  return (filter, value) => {
    switch (filter) {
      case 'status':
        return t(`status.${value as ItemStatus}`)
      case 'language':
        return value === '' || value === 'und' ? t('unknown.language') : languageWords(value, i18n.language)
      case 'capability':
        return value === '' ? t('unknown.capability') : value
      case 'difficulty':
        return value === '' ? t('unknown.difficulty') : difficultyWords(value, t)
    }
  }
}
