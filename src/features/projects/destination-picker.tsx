import { useTranslation } from 'react-i18next'
import { listProjects } from '../../storage/projects'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Select } from '../../ui/select'
import styles from './destination-picker.module.css'

/** No project has this id: the files become one of their own. */
export const newProjectDestination = ''

interface DestinationPickerProps {
  /** Id of a project, or `newProjectDestination`. */
  value: string
  onChoose: (destination: string) => void
}

/** Where the files go: a new project, or one that is here. Without projects there is nothing to choose. */
export function DestinationPicker({ value, onChoose }: DestinationPickerProps) {
  const { t } = useTranslation(['project', 'projects'])
  const { db } = useWorkspace()
  const projects = useWatched(() => listProjects(db), [db], [])
  if (projects.length === 0) return null
  const named = projects
    .map(({ id, value: { name } }) => ({ id, name: name || t('projects:unnamed') }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <div className={styles.picker}>
      <Select
        label={t('add.where')}
        value={value}
        options={[
          { value: newProjectDestination, name: t('add.newProject') },
          ...named.map(({ id, name }) => ({ value: id, name: t('add.toProject', { name }) })),
        ]}
        onChoose={onChoose}
      />
    </div>
  )
}
