import { useLayoutEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { keyName } from '../../ui/use-shortcuts'
import { ResponseText, type ResponseTextProps } from '../response-text'
import { useWordCount } from '../use-word-count'
import { foldAt } from './fold-at'
import { toggleAllOpen, useAllOpen, useFold } from './folds'
import styles from './long-response.module.css'
import { EndOfResponse } from './read-to-end'

interface LongResponseProps extends ResponseTextProps {
  /** Of the response among all: what is known of it in this sitting goes by it. */
  id: string
}

/**
 * A response in the workbench: where it is very long, its first lines, with the rest a key away. A difference or the
 * hit one stands at is never folded away; other hits in the rest are counted.
 */
export function LongResponse({ id, ...response }: LongResponseProps) {
  const cut = useMemo(() => foldAt(response.text), [response.text])
  if (cut !== null) return <FoldedText id={id} cut={cut} {...response} />
  return (
    <>
      <ResponseText {...response} />
      <EndOfResponse id={id} />
    </>
  )
}

function FoldedText({ id, cut, text, marks, ...shown }: LongResponseProps & { cut: number }) {
  const { t } = useTranslation('text')
  const { isOpen, open, toggle } = useFold(id)
  const areAllOpen = useAllOpen()
  const rest = useMemo(() => text.slice(cut), [text, cut])
  const words = useWordCount(rest, shown.language)
  const inRest = useMemo(() => marks?.filter((mark) => mark.end > cut) ?? [], [marks, cut])
  useLayoutEffect(() => {
    if (inRest.some((mark) => mark.kind !== 'hit')) open()
  }, [inRest, open])

  return (
    <>
      <ResponseText text={isOpen ? text : text.slice(0, cut)} marks={marks} {...shown} />
      {isOpen && <EndOfResponse id={id} />}
      <div className={isOpen ? styles.fold : `${styles.fold} ${styles.folded}`}>
        <Button data-fold="" aria-expanded={isOpen} onClick={toggle}>
          {isOpen
            ? t('fold.close')
            : words === null
              ? t('fold.openUncounted')
              : t('fold.open', { count: words })}{' '}
          <Kbd>{keyName('KeyM')}</Kbd>
        </Button>
        <Button look="quiet" onClick={toggleAllOpen}>
          {t(areAllOpen ? 'fold.closeAll' : 'fold.openAll')} <Kbd>{keyName('Shift+KeyM')}</Kbd>
        </Button>
        {!isOpen && inRest.length > 0 && (
          <span className={styles.hits}>{t('fold.hits', { count: inRest.length })}</span>
        )}
      </div>
    </>
  )
}
