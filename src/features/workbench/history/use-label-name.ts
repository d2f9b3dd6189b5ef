import { useTranslation } from 'react-i18next'
import { parseLabelKey } from '../../../domain/key'
import { useItemSession } from '../item-session'
import { placeName } from '../place-name'

/** "Overall quality, Response B, turn 2": what a label is called, by its key. */
export function useLabelName(): (key: string) => string {
  const { t, i18n } = useTranslation('workbench')
  const { project, order } = useItemSession()
  return (key) => {
    const { question, target } = parseLabelKey(key)
    const asked = project.questions.find(({ id }) => id === question)
    return placeName(asked ?? question, target, order, t, i18n.language)
  }
}
