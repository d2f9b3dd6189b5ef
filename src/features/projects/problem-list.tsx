import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../domain/problem'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { downloadFile } from '../../ui/download-file'
import type { ProblemFindings } from '../../workers/import-protocol'
import type { ImportJob } from './import-job'
import styles from './problem-list.module.css'
import { placeWords, problemLines, problemSentence } from './problem-words'

interface ProblemListProps {
  job: ImportJob
  problems: ProblemFindings
}

/** So few that they are shown at once. */
const shownOpen = 8

/** Everything that is wrong in the files, with its place. The first are shown; the copied list holds all. */
export function ProblemList({ job, problems }: ProblemListProps) {
  const { t } = useTranslation(['projects', 'problem'])
  const [isCopied, setCopied] = useState(false)
  const { first, refused, noted } = problems
  const total = refused + noted
  if (total === 0) return null

  async function copy() {
    const text = problemLines(t, await job.listProblems())
    // Over plain HTTP there is no clipboard.
    if (navigator.clipboard) await navigator.clipboard.writeText(text)
    else downloadFile(new Blob([text], { type: 'text/plain' }), 'problems.txt')
    setCopied(true)
  }

  return (
    <section className={styles.problems}>
      <div className={styles.head}>
        <h3>{t('import.problems.title')}</h3>
        {refused > 0 && <Chip tone="bad">{t('import.problems.refused', { count: refused })}</Chip>}
        {noted > 0 && <Chip tone="unsure">{t('import.problems.noted', { count: noted })}</Chip>}
        <Button look="quiet" className={styles.copy} onClick={() => void copy()}>
          {isCopied ? t('import.problems.copied') : t('import.problems.copy')}
        </Button>
      </div>
      <details open={total <= shownOpen}>
        <summary>{t('import.problems.show')}</summary>
        {byFile(first).map(([file, ofFile]) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
          <div key={file} className={styles.file} tabIndex={0}>
            <h4>
              <bdi>{file}</bdi>
            </h4>
            <ol aria-label={t('import.problems.name', { file })} className={styles.list}>
              {ofFile.map((problem, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id, and the list does not change
                <li key={i}>
                  <span className={styles.place}>
                    {placeWords(t, problem.place) || t('import.problems.file')}
                  </span>
                  <span>{problemSentence(t, problem)}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
        {total > first.length && (
          <p className={styles.more}>{t('import.problems.more', { count: total - first.length })}</p>
        )}
      </details>
    </section>
  )
}

function byFile(problems: readonly Problem[]): [string, Problem[]][] {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { file } = problem.place
    const known = files.get(file)
    if (known) known.push(problem)
    else files.set(file, [problem])
  }
  return [...files]
}
