import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import { keyName } from '../../ui/use-shortcuts'
import styles from './keyboard-dialog.module.css'
import { workbenchKeys } from './workbench-keys'

/** Every key of the workbench. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['workbench', 'common'])
  return (
    <Dialog title={t('common:keyboard.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {workbenchKeys.map(({ action, keys }) => (
          <div key={action}>
            <dt>{t(`keys.${action}`)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key} isSaid>
                  {keyName(key)}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
