import { useTranslation } from 'react-i18next'
import type { ConversationChoice } from '../../formats/multi-if-csv/write-multi-if-csv'
import { languageWords } from '../../i18n/language-words'
import { useQueue } from '../../storage/use-queue'
import { Select } from '../../ui/select'

interface WhichConversationsProps {
  project: string
  chosen: ConversationChoice
  onChoose: (choice: ConversationChoice) => void
}

/** All conversations of a project, those that were translated here, or those in one language. */
export function WhichConversations({ project, chosen, onChoose }: WhichConversationsProps) {
  const { t, i18n } = useTranslation('translate')
  const rows = useQueue(project) ?? []
  const languages = [...new Set(rows.map((row) => row.language))].filter((each) => each !== 'und').sort()
  const hasTranslations = rows.some((row) => row.translatedFrom !== undefined)
  return (
    <Select
      label={t('export.which')}
      value={typeof chosen === 'string' ? chosen : `in ${chosen.language}`}
      options={[
        { value: 'all', name: t('export.all') },
        ...(hasTranslations ? [{ value: 'translated', name: t('export.translated') }] : []),
        ...languages.map((language) => ({
          value: `in ${language}`,
          name: t('export.inLanguage', { language: languageWords(language, i18n.language) }),
        })),
      ]}
      onChoose={(value) =>
        onChoose(value === 'all' || value === 'translated' ? value : { language: value.slice('in '.length) })
      }
    />
  )
}
