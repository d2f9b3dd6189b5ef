import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byteWords } from '../../i18n/byte-words'
import { numberWords } from '../../i18n/number-words'
import { listProjects } from '../../storage/projects'
import type { StoredProject } from '../../storage/stored-projects'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { askDeviceWorker } from './ask-device-worker'
import styles from './device.module.css'
import { PromiseLines } from './promise-lines'
import { WipeProjectDialog } from './wipe-project-dialog'

/** What is on this device, how much room it takes, and whether the browser promises to keep it. */
export function StoredSection() {
  const { t } = useTranslation('device')
  const projects = useStoredProjects()
  const [wiping, setWiping] = useState<StoredProject | null>(null)
  return (
    <section className={styles.section} aria-labelledby="stored">
      <h2 id="stored">{t('stored.title')}</h2>
      <PromiseLines />
      {projects?.length === 0 && <p className={styles.note}>{t('stored.nothing')}</p>}
      {projects && projects.length > 0 && <ProjectsTable projects={projects} onWipe={setWiping} />}
      {wiping && <WipeProjectDialog project={wiping.id} name={wiping.name} onClose={() => setWiping(null)} />}
    </section>
  )
}

/** Measured again when a project comes or goes; null until it is known. */
function useStoredProjects(): StoredProject[] | null {
  const { db } = useWorkspace()
  const here = useWatched(() => listProjects(db), [db])
  const ids = here?.map(({ id, items }) => `${id} ${items}`).join('\n')
  const [projects, setProjects] = useState<StoredProject[] | null>(null)

  useEffect(() => {
    if (ids === undefined) return
    const stopping = new AbortController()
    askDeviceWorker({ kind: 'measure' }, 'measured', { signal: stopping.signal }).then(
      (answer) => setProjects(answer.projects),
      // What cannot be measured is not said; that something is wrong the backup says.
      () => setProjects([]),
    )
    return () => stopping.abort()
  }, [ids])

  return projects
}

interface ProjectsTableProps {
  projects: readonly StoredProject[]
  onWipe: (project: StoredProject) => void
}

function ProjectsTable({ projects, onWipe }: ProjectsTableProps) {
  const { t, i18n } = useTranslation(['device', 'projects'])
  return (
    <table className={styles.projects}>
      <thead>
        <tr>
          <th scope="col">{t('stored.project')}</th>
          <th scope="col" className={styles.amount}>
            {t('stored.items')}
          </th>
          <th scope="col" className={styles.amount}>
            {t('stored.answers')}
          </th>
          <th scope="col" className={styles.amount}>
            {t('stored.attachments')}
          </th>
          <th scope="col" className={styles.amount}>
            {t('stored.size')}
          </th>
          <th>
            <VisuallyHidden>{t('stored.action')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <td className={styles.name}>
              <bdi>{project.name || t('projects:unnamed')}</bdi>
            </td>
            <Amount amount={project.items} unit="items" />
            <Amount amount={project.answers} unit="answers" />
            <Amount amount={project.attachments} unit="attachments" />
            <td className={styles.amount}>{byteWords(project.bytes, i18n.language)}</td>
            <td className={styles.action}>
              <Button
                look="quiet"
                aria-label={t('stored.removeNamed', { name: project.name || t('projects:unnamed') })}
                onClick={() => onWipe(project)}
              >
                {t('stored.remove')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A number under its heading; where there is no room for headings, with its unit. */
function Amount({ amount, unit }: { amount: number; unit: 'items' | 'answers' | 'attachments' }) {
  const { t, i18n } = useTranslation('device')
  return (
    <td className={`${styles.amount} ${amount === 0 ? styles.none : ''}`}>
      <span className={styles.wide}>{numberWords(amount, i18n.language)}</span>
      <span className={styles.narrow}>{t(`stored.counted.${unit}`, { count: amount })}</span>
    </td>
  )
}
