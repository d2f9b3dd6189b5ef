import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '../ui/tokens.css'
import '../ui/base.css'
import { AppError } from '../domain/app-error'
import { startI18n } from '../i18n/i18n'
import { startLanguage } from '../i18n/interface-language'
import { toStorageError } from '../storage/storage-error'
import { WorkspaceProvider } from '../storage/use-workspace'
import { openWorkspace, type Workspace } from '../storage/workspace'
import { loadKeyboardLayout } from '../ui/keyboard-layout'
import { startReadingPreferences } from '../ui/reading-preferences'
import { startTheme } from '../ui/theme'
import { App } from './app'
import { ReplacedNotice } from './replaced-notice'
import { preloadScreen } from './screens'
import { StartFailedScreen } from './start-failed-screen'

const root = createRoot(document.getElementById('root')!)
startTheme()
startReadingPreferences()

// The database, the messages and the screen's own code come side by side.
const opening = openWorkspace(() => void opening.then((workspace) => show(workspace, true)))
preloadScreen(location.pathname)
const starting = Promise.all([speakAtStart(), loadKeyboardLayout()])
const [opened] = await Promise.allSettled([opening])
const [i18n] = await starting

if (opened.status === 'fulfilled') {
  keepTextWhenLeaving(opened.value)
  show(opened.value, false)
} else {
  root.render(
    <I18nextProvider i18n={i18n}>
      <StartFailedScreen error={toStorageError(opened.reason)} />
    </I18nextProvider>,
  )
}

/** Work must not wait for words: where the messages of a language cannot be had, the app starts in English. */
function speakAtStart() {
  return startI18n(startLanguage()).catch((error: unknown) => {
    if (error instanceof AppError) return startI18n('en')
    throw error
  })
}

function show(workspace: Workspace, isReplaced: boolean) {
  root.render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <WorkspaceProvider value={workspace}>
          <App />
          {isReplaced && <ReplacedNotice />}
        </WorkspaceProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

/** A closed lid, a closed tab, a switched app: what was typed goes to the disk before the page may be gone. */
function keepTextWhenLeaving({ unsubmitted }: Workspace) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void unsubmitted.writeAll()
  })
  window.addEventListener('pagehide', () => void unsubmitted.writeAll())
}
