import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../storage/use-workspace'
import { Button } from '../ui/button'
import type { makeRouter } from './router'
import styles from './update-notice.module.css'

/** Leaves a project that was removed under this tab, and says so; a wiped device starts anew. */
export function WipedNotice({ router }: { router: ReturnType<typeof makeRouter> }) {
  const { t } = useTranslation(['device', 'common'])
  const { deviceMessages } = useWorkspace()
  const [isShown, setShown] = useState(false)

  useEffect(
    () =>
      deviceMessages.listen((message, isOwn) => {
        if (message.kind === 'device-wiped') location.assign('/')
        if (message.kind !== 'project-wiped') return
        const { pathname } = router.state.location
        if (!pathname.startsWith(`/p/${encodeURIComponent(message.project)}`)) return
        setShown(!isOwn)
        void router.navigate({ to: '/' })
      }),
    [deviceMessages, router],
  )

  if (!isShown) return null
  return (
    <aside className={styles.notice} role="status">
      {t('wipe.elsewhere')}
      <Button look="quiet" onClick={() => setShown(false)}>
        {t('common:close')}
      </Button>
    </aside>
  )
}
