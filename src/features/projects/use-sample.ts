import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AppError } from '../../domain/app-error'
import { usePerson, useWorkspace } from '../../storage/use-workspace'
import type { ImportChoice } from '../../workers/import-protocol'
import { ImportJob } from './import-job'

/** Precached with the app, so that it opens without a network. */
const address = '/sample.turnwise.jsonl'

/** Opens the sample project: imported as any bundle is, and merged where it is here already. */
export function useSample(): {
  isOpening: boolean
  failure: AppError | null
  openSample: () => Promise<void>
} {
  const { clock } = useWorkspace()
  const person = usePerson()
  const navigate = useNavigate()
  const [isOpening, setOpening] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)

  async function openSample() {
    setOpening(true)
    setFailure(null)
    try {
      const choice = { device: clock.device, person, newProject: null }
      const { project, latestAt } = await importSample(choice)
      clock.see([{ at: latestAt }])
      await navigate({ to: '/p/$project', params: { project } })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      setFailure(error)
    } finally {
      setOpening(false)
    }
  }

  return { isOpening, failure, openSample }
}

async function importSample(choice: ImportChoice): Promise<{ project: string; latestAt: string }> {
  const job = new ImportJob([{ file: await sampleFile(), name: 'sample.turnwise.jsonl' }])
  try {
    const { preview } = await job.reached('preview')
    const bundle = preview.bundles[0]
    if (!bundle) throw new AppError('nothing-to-import')
    job.confirm(choice)
    const { result } = await job.reached('done')
    return { project: bundle.project, latestAt: result.latestAt }
  } finally {
    job.dispose()
  }
}

async function sampleFile(): Promise<File> {
  try {
    const response = await fetch(address)
    if (!response.ok) throw new AppError('import-failed', { status: response.status })
    return new File([await response.blob()], 'sample.turnwise.jsonl')
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('import-failed', {}, { cause })
  }
}
