import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDevicePerson } from '../storage/device-people'
import { useWorkspace } from '../storage/use-workspace'
import { Button } from './button'
import styles from './new-person-form.module.css'
import { TextField } from './text-field'

interface NewPersonFormProps {
  label: string
  onAdded?: () => void
}

/** A name and a button: whoever gives it works here from now on. */
export function NewPersonForm({ label, onAdded }: NewPersonFormProps) {
  const { t } = useTranslation('common')
  const { db, unsubmitted } = useWorkspace()
  const [name, setName] = useState('')

  async function add(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return
    await unsubmitted.keepAll()
    await addDevicePerson(db, name.trim())
    onAdded?.()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <TextField
        label={label}
        value={name}
        autoComplete="name"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={name.trim() === ''}>
        {t('person.start')}
      </Button>
    </form>
  )
}
