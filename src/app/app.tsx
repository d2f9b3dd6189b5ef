import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonProvider, useDevicePeople } from '../storage/use-workspace'
import { NewPersonForm } from '../ui/new-person-form'
import styles from './plain-screen.module.css'
import { makeRouter } from './router'
import { UpdateNotice } from './update-notice'

/** The app once the database is open: who works here is asked first, everything else stands on it. */
export function App() {
  const devicePeople = useDevicePeople()
  const [router] = useState(makeRouter)
  if (!devicePeople) return null
  if (!devicePeople.current) return <WelcomeScreen />
  return (
    <PersonProvider value={devicePeople.current}>
      <RouterProvider router={router} />
      <UpdateNotice />
    </PersonProvider>
  )
}

function WelcomeScreen() {
  const { t } = useTranslation('common')
  return (
    <main className={styles.plain}>
      <h1>{t('person.ask')}</h1>
      <p>{t('person.why')}</p>
      <NewPersonForm label={t('person.name')} />
    </main>
  )
}
