import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../domain/item'
import { isImage } from '../../domain/media-type'
import { useAttachedFiles } from './attached-files'
import { AttachedImage } from './attached-image'
import styles from './attachments.module.css'
import { FileButton } from './file-button'
import { MissingFile } from './missing-file'

/** The files of an item, a turn or a response: pictures are shown, others offered, missing ones named. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] | undefined }) {
  const { t } = useTranslation('conversation')
  const list = useRef<HTMLUListElement>(null)
  if (!attachments || attachments.length === 0) return null
  return (
    <ul ref={list} tabIndex={-1} className={styles.list} aria-label={t('files.list')}>
      {attachments.map((attachment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file is known by its place; two may be the same
        <li key={i}>
          <AttachedFile attachment={attachment} onGone={() => list.current?.focus()} />
        </li>
      ))}
    </ul>
  )
}

function AttachedFile({ attachment, onGone }: { attachment: Attachment; onGone: () => void }) {
  const { files } = useAttachedFiles()
  const { id, mediaType, name } = attachment
  // Until it is known whether the file is here, its place is kept and nothing is claimed.
  if (!files && id !== undefined)
    return <div className={isImage(mediaType) ? styles.thumbnail : styles.file} />
  const file = id === undefined ? undefined : files?.get(id)
  if (!file) return <MissingFile attachment={attachment} onGone={onGone} />
  return isImage(mediaType) ? (
    <AttachedImage name={name} file={file} />
  ) : (
    <FileButton name={name} file={file} />
  )
}
