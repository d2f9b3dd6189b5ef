import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'

/** A newer version took over the database: the page is locked, and says what to do. */
export function ReplacedNotice() {
  const { t } = useTranslation('common')
  return (
    <Dialog title={t('replaced.title')}>
      <p>{t('replaced.text')}</p>
      <p>{t('replaced.locked')}</p>
      <DialogActions>
        <Button look="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
