import { lazy, Suspense } from 'react'
import { SettingsScreen } from '../features/settings/settings-screen'

const RestoreFiles = lazy(async () => ({
  default: (await import('../features/projects/restore-files')).RestoreFiles,
}))

/** The settings, with the dialog that restores a backup. */
export function SettingsRoute() {
  return (
    <SettingsScreen
      renderRestore={(files, onClose) => (
        <Suspense>
          <RestoreFiles files={files} onClose={onClose} />
        </Suspense>
      )}
    />
  )
}
