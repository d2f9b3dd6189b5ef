import type { ReactNode } from 'react'
import { BackupSection } from './backup-section'
import styles from './device.module.css'
import { StoredSection } from './stored-section'
import { WipeDeviceSection } from './wipe-device-section'

interface DeviceSectionsProps {
  renderRestore: (files: FileList, onClose: () => void) => ReactNode
}

/** What is stored on this device, how it gets out and in, and how it is taken off. */
export function DeviceSections({ renderRestore }: DeviceSectionsProps) {
  return (
    <div className={styles.sections}>
      <BackupSection renderRestore={renderRestore} />
      <StoredSection />
      <WipeDeviceSection />
    </div>
  )
}
