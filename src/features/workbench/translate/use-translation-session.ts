import { useMemo, useState } from 'react'
import { AppError } from '../../../domain/app-error'
import { isAsked } from '../../../domain/places'
import type { ProjectOverview } from '../../../storage/projects'
import { saveTargetLanguage } from '../../../storage/target-language'
import { useWorkspace } from '../../../storage/use-workspace'
import type { TranslationSession } from '../item-session'
import { forgetAhead, type OpenedItem } from '../open-item'
import { openingLanguage } from './opening-language'

/** What the save state calls the language of a person. */
const place = 'target-language'

/** The translation that an item asks for, and the language it goes into; null where none is asked for. */
export function useTranslationSession(
  opened: OpenedItem,
  { id, questions }: ProjectOverview,
  person: string,
): TranslationSession | null {
  const workspace = useWorkspace()
  const [into, setInto] = useState(() => openingLanguage(opened))
  const [hasDefault, setHasDefault] = useState(opened.targetLanguage !== null)
  const { item } = opened
  const question = questions.find(({ value }) => value.type === 'translation' && isAsked(value, item.value))

  return useMemo(() => {
    if (!question) return null
    async function keepForProject(language: string) {
      const { saveState } = workspace
      const turn = saveState.begin(place)
      try {
        await saveTargetLanguage(workspace, id, person, language)
        // The next item was read ahead with the language before.
        forgetAhead(workspace)
        saveState.end(place, turn)
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause
        saveState.fail(place, cause, () => keepForProject(language))
      }
    }
    function choose(language: string, isForProject: boolean) {
      void workspace.unsubmitted.keepAll(item.id)
      setInto(language)
      if (!isForProject && hasDefault) return
      setHasDefault(true)
      void keepForProject(language)
    }
    return { question, into, hasDefault, choose }
  }, [workspace, id, person, item.id, question, into, hasDefault])
}
