import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceUnit } from '../../../domain/difference/text-token'
import { responseAt } from '../../../domain/places'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { ErrorNote } from '../../../ui/error-note'
import { Kbd } from '../../../ui/kbd'
import { keyName, useShortcuts } from '../../../ui/use-shortcuts'
import { useItemSession } from '../item-session'
import { lastPair, lastUnit, rememberPair, rememberUnit } from './difference-choice'
import styles from './difference-dialog.module.css'
import { DifferenceSide } from './difference-side'
import { type Pair, pairToCompare } from './pair-to-compare'
import { type MarkedDifference, useDifference } from './use-difference'

interface DifferenceDialogProps {
  turn: number
  /** The response at which somebody asked. */
  candidate: string | null
  onClose: () => void
}

/** Two responses of a turn beside each other, with what stands only in one of them marked. */
export default function DifferenceDialog({ turn, candidate, onClose }: DifferenceDialogProps) {
  const { t } = useTranslation(['difference', 'common'])
  const { item, order } = useItemSession()
  const present = order.filter((each) => responseAt(item.value, each, turn))
  const [pair, setPair] = useState(() => pairToCompare(present, candidate, lastPair(order)))

  function choose(next: Pair) {
    setPair(next)
    rememberPair(order, next)
  }

  return (
    <Dialog title={t('title', { turn })} onClose={onClose} size={pair ? 'full' : 'small'}>
      {pair ? (
        <Comparison turn={turn} present={present} pair={pair} onChoose={choose} onClose={onClose} />
      ) : (
        <p>{t('needTwo')}</p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface ComparisonProps {
  turn: number
  present: readonly string[]
  pair: Pair
  onChoose: (pair: Pair) => void
  onClose: () => void
}

function Comparison({ turn, present, pair, onChoose, onClose }: ComparisonProps) {
  const { t } = useTranslation('difference')
  const { item } = useItemSession()
  const [first, second] = pair
  const textOf = (candidate: string) => responseAt(item.value, candidate, turn)?.text ?? ''
  const [unit, setUnit] = useState(lastUnit)
  const { found, error } = useDifference(textOf(first), textOf(second), unit)
  const [current, setCurrent] = useState<number | null>(null)
  const count = found?.hunks.length ?? 0

  function choosePair(next: Pair) {
    setCurrent(null)
    onChoose(next)
  }
  function compareBy(next: DifferenceUnit) {
    setUnit(next)
    setCurrent(null)
    rememberUnit(next)
  }
  /** To the next difference or back; from the last to the first. */
  function go(by: 1 | -1) {
    if (count > 0) setCurrent((current === null ? (by === 1 ? 0 : count - 1) : current + by + count) % count)
  }
  const switchSides = () => choosePair([second, first])
  const other = unit === 'word' ? 'line' : 'word'
  useShortcuts(
    {
      KeyN: () => go(1),
      KeyP: () => go(-1),
      KeyX: switchSides,
      KeyL: () => compareBy(other),
      KeyD: onClose,
    },
    'dialog',
  )

  const here = current === null ? undefined : found?.hunks[current]
  const only = (amount: number | undefined) =>
    amount === undefined ? '' : t(unit === 'word' ? 'wordsHere' : 'linesHere', { count: amount })
  return (
    <>
      <div className={styles.bar}>
        <fieldset className={styles.group} aria-label={t('unit')}>
          {(['word', 'line'] as const).map((each) => (
            <Button key={each} aria-pressed={unit === each} onClick={() => compareBy(each)}>
              {t(each)} {unit !== each && <Kbd>{keyName('KeyL')}</Kbd>}
            </Button>
          ))}
        </fieldset>
        <Button onClick={switchSides}>
          {t('switch')} <Kbd>{keyName('KeyX')}</Kbd>
        </Button>
        <p role="status" className={styles.said}>
          {!error && <Said found={found} unit={unit} current={current} />}
        </p>
        <div className={styles.group}>
          <Button disabled={count === 0} aria-label={t('previousNamed')} onClick={() => go(-1)}>
            {t('previous')} <Kbd>{keyName('KeyP')}</Kbd>
          </Button>
          <Button disabled={count === 0} aria-label={t('nextNamed')} onClick={() => go(1)}>
            {t('next')} <Kbd>{keyName('KeyN')}</Kbd>
          </Button>
        </div>
      </div>
      {error && <ErrorNote error={error} />}
      <div className={styles.sides}>
        <DifferenceSide
          label={t('first')}
          isFocused
          candidate={first}
          present={present}
          text={textOf(first)}
          marks={found?.firstMarks ?? none}
          only={only(found?.onlyFirst)}
          current={here?.first ?? null}
          onChoose={(chosen) => choosePair([chosen, chosen === second ? first : second])}
        />
        <DifferenceSide
          label={t('second')}
          candidate={second}
          present={present}
          text={textOf(second)}
          marks={found?.secondMarks ?? none}
          only={only(found?.onlySecond)}
          current={here?.second ?? null}
          onChoose={(chosen) => choosePair([chosen === first ? second : first, chosen])}
        />
      </div>
    </>
  )
}

const none: never[] = []

interface SaidProps {
  found: MarkedDifference | null
  unit: DifferenceUnit
  current: number | null
}

/** How many differences there are, at which one stands; where the texts are the same, or nearly, in words. */
function Said({ found, unit, current }: SaidProps) {
  const { t } = useTranslation('difference')
  if (!found) return t('comparing')
  const { hunks, onlyFirst, onlySecond } = found
  if (hunks.length === 0) return t('same')
  if (onlyFirst + onlySecond === 0) return t(unit === 'word' ? 'sameWords' : 'sameLines')
  return current === null
    ? t('count', { count: hunks.length })
    : t('place', { place: current + 1, of: hunks.length })
}
