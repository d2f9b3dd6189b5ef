import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../../storage/use-workspace'
import { ErrorNote } from '../../ui/error-note'
import { Page } from '../../ui/page'
import { ItemWork } from './item-work'
import { useOpenedItem } from './use-opened-item'
import styles from './workbench-screen.module.css'

/** One item, worked on by one person. A new item is a new screen: nothing of the one before stays. */
export function WorkbenchScreen() {
  const { project, item } = useParams({ from: '/p/$project/i/$item' })
  const person = usePerson()
  return <OpenedWorkbench key={`${item} ${person.id}`} project={project} item={item} person={person.id} />
}

function OpenedWorkbench(address: { project: string; item: string; person: string }) {
  const { t } = useTranslation(['workbench', 'common'])
  const view = useSearch({ from: '/p/$project/i/$item' })
  const { opened, error } = useOpenedItem(address)
  if (error) {
    return (
      <Page>
        <div className={styles.failed}>
          <ErrorNote error={error} />
          <Link to="/">{t('common:notFound.home')}</Link>
        </div>
      </Page>
    )
  }
  if (!opened) return <Page hasOwnSaveState>{null}</Page>
  return <ItemWork opened={opened} person={address.person} view={view} />
}
