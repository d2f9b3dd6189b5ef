import { useEffect, useState } from 'react'
import type { AddingTo, ProjectComparison } from '../../workers/import-protocol'
import type { ImportJob } from './import-job'

/** Which of the changed items become what the files say. */
export type Taking = Omit<AddingTo, 'project'>

const keepAll: Taking = { takeChanged: false, except: [] }

/** How the files stand to the chosen project, and what is to become of items that differ. Null: not known yet. */
export function useComparison(job: ImportJob, project: string | null) {
  const [comparison, setComparison] = useState<ProjectComparison | null>(null)
  const [taking, setTaking] = useState(keepAll)

  useEffect(() => {
    setComparison(null)
    setTaking(keepAll)
    if (project === null) return
    let isCurrent = true
    void job.compare(project).then((found) => {
      if (isCurrent && found.project === project) setComparison(found)
    })
    return () => {
      isCurrent = false
    }
  }, [job, project])

  return { comparison, taking, setTaking, isNothing: comparison !== null && isNothingIn(comparison, taking) }
}

/** Adding would write nothing. */
function isNothingIn({ items, candidates, labels }: ProjectComparison, taking: Taking): boolean {
  const takesSome = items.changed > 0 && (taking.takeChanged || taking.except.length > 0)
  return items.new === 0 && candidates === 0 && labels === 0 && !takesSome
}
