import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonProvider, useDevicePeople } from '../storage/use-workspace'
import { NewPersonForm } from '../ui/new-person-form'
import styles from './plain-screen.module.css'
import { RestoreAtStart } from './restore-at-start'
import { makeRouter } from './router'
import { UpdateNotice } from './update-notice'
import { WipedNotice } from './wiped-notice'

/** The app once the database is open: who works here is asked first, everything else stands on it. */
export function App() {
  const devicePeople = useDevicePeople()
  const [router] = useState(makeRouter)
  const [isRestoring, setRestoring] = useState(false)
  if (!devicePeople) return null
  // Somebody may be known before everything is restored: the dialog stays until it is done.
  if (!devicePeople.current || isRestoring) return <WelcomeScreen onRestoring={setRestoring} />
  return (
    <PersonProvider value={devicePeople.current}>
      <RouterProvider router={router} />
      <UpdateNotice />
      <WipedNotice router={router} />
    </PersonProvider>
  )
}

function WelcomeScreen({ onRestoring }: { onRestoring: (isRestoring: boolean) => void }) {
  const { t } = useTranslation('common')
  return (
    <main className={styles.plain}>
      <h1>{t('person.ask')}</h1>
      <p>{t('person.why')}</p>
      <NewPersonForm label={t('person.name')} />
      <RestoreAtStart onRestoring={onRestoring} />
    </main>
  )
}
