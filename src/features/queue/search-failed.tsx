import { useTranslation } from 'react-i18next'
import type { AppError } from '../../domain/app-error'
import { useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'

/** The texts could not be searched: what that means, and the way to try again. */
export function SearchFailed({ project, error }: { project: string; error: AppError }) {
  const { t } = useTranslation('search')
  const store = useWorkspace().searchOf(project)
  return (
    <ErrorNote error={error}>
      <Button onClick={() => store.retry()}>{t('retry')}</Button>
    </ErrorNote>
  )
}
