import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseLabelKey } from '../../../domain/key'
import { groupOf } from '../../../domain/translation/group-of'
import { useQueue } from '../../../storage/use-queue'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { useItemLabels, useItemSession } from '../item-session'
import { LanguageChooser } from './language-chooser'
import styles from './language-dialog.module.css'

/** Another language for this item, or for all that follow. */
export function LanguageDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['translate', 'common'])
  const { item, translation } = useItemSession()
  const [isForProject, setForProject] = useState(false)
  const notes = useLanguageNotes()
  return (
    <Dialog title={t('language.title')} onClose={onClose}>
      <LanguageChooser
        source={item.value.language}
        chosen={translation?.into ?? null}
        notes={notes}
        onChoose={(language) => {
          translation?.choose(language, isForProject)
          onClose()
        }}
      />
      <label className={styles.everywhere}>
        <input type="checkbox" checked={isForProject} onChange={() => setForProject(!isForProject)} />
        {t('language.everywhere')}
      </label>
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** Which languages the conversation is in already, and how far the person is with others. */
function useLanguageNotes(): Map<string, string> {
  const { t } = useTranslation('translate')
  const { project, item, translation } = useItemSession()
  const { labels } = useItemLabels()
  const rows = useQueue(project.id) ?? []
  const notes = new Map<string, string>()
  const group = groupOf(item.id, item.value)
  for (const row of rows) if (groupOf(row.item, row) === group) notes.set(row.language, t('language.version'))
  const turns = new Map<string, number>()
  for (const [key, { heads }] of labels) {
    const { target, question } = parseLabelKey(key)
    if (question !== translation?.question.id || target.kind !== 'prompt' || !heads[0]?.value) continue
    if (target.language) turns.set(target.language, (turns.get(target.language) ?? 0) + 1)
  }
  const of = item.value.turns.length
  for (const [language, done] of turns) {
    if (!notes.has(language)) notes.set(language, t('language.turns', { done, of }))
  }
  return notes
}
