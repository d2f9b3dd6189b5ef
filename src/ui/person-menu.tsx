import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchDevicePerson } from '../storage/device-people'
import { useDevicePeople, usePerson, useWorkspace } from '../storage/use-workspace'
import { Button } from './button'
import { Dialog, DialogActions } from './dialog'
import { NewPersonForm } from './new-person-form'
import styles from './person-menu.module.css'

/** Who works here, and the way to hand the device to somebody else. */
export function PersonMenu() {
  const { t } = useTranslation('common')
  const person = usePerson()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        className={styles.person}
        aria-label={t('person.switch', { name: person.name })}
        onClick={() => setOpen(true)}
      >
        <bdi>{person.name}</bdi>
      </Button>
      {isOpen && <PersonDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function PersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common')
  const { db, unsubmitted } = useWorkspace()
  const current = usePerson()
  const people = useDevicePeople()?.people ?? []

  async function switchTo(id: string) {
    // A text of the person before stays theirs: it becomes their change before anybody else works here.
    await unsubmitted.keepAll()
    await switchDevicePerson(db, id)
    onClose()
  }

  return (
    <Dialog title={t('person.switchTitle')} onClose={onClose}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <Button aria-pressed={person.id === current.id} onClick={() => void switchTo(person.id)}>
              <bdi>{person.name}</bdi>
              {person.id === current.id && <span className={styles.current}>{t('person.current')}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <NewPersonForm label={t('person.add')} onAdded={onClose} />
      <DialogActions>
        <Link to="/settings" onClick={onClose} className={styles.settings}>
          {t('settings')}
        </Link>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
