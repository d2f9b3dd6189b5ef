import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languageWords } from '../../i18n/language-words'
import type { ProjectProgress } from '../../storage/project-progress'
import styles from './project-list.module.css'

interface ProjectListProps {
  projects: readonly ProjectProgress[]
  /** The buttons that open the sample and choose files. */
  sample: ReactNode
  files: ReactNode
}

const languagesShown = 5

/** The projects of this device with one's own progress. */
export function ProjectList({ projects, sample, files }: ProjectListProps) {
  const { t } = useTranslation('projects')
  return (
    <>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        {sample}
        {files}
      </header>
      <ul className={styles.list} aria-label={t('list')}>
        {projects.map((project) => (
          <ProjectRow key={project.id} project={project} />
        ))}
      </ul>
      <p className={styles.hint}>{t('dropAnywhere')}</p>
    </>
  )
}

function ProjectRow({ project }: { project: ProjectProgress }) {
  const { t, i18n } = useTranslation('projects')
  const { id, value, items, asked, submitted } = project
  const languages = value.languages.slice(0, languagesShown).map((tag) => languageWords(tag, i18n.language))
  const more = value.languages.length - languages.length
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link to="/p/$project" params={{ project: id }} className={styles.name}>
          <bdi>{value.name || t('unnamed')}</bdi>
        </Link>
        <p className={styles.facts}>
          <span>{t('conversations', { count: items })}</span>
          {languages.length > 0 && (
            <span>
              {languages.join(t('comma'))}
              {more > 0 && ` ${t('moreLanguages', { count: more })}`}
            </span>
          )}
        </p>
      </div>
      <div className={styles.progress}>
        <span>{t('submitted', { done: submitted, total: asked })}</span>
        <progress
          max={Math.max(asked, 1)}
          value={submitted}
          aria-label={t('progressIn', { name: value.name })}
          className={styles.bar}
        />
      </div>
    </li>
  )
}
