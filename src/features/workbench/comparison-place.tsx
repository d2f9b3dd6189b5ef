import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { candidateLetter } from '../../domain/candidate-order'
import { keys } from '../../domain/key'
import { pairsOf, responseAt } from '../../domain/places'
import type { PreferenceQuestion } from '../../domain/question/preference/preference'
import type { Question } from '../../domain/question/question'
import type { Target } from '../../domain/target'
import { wording } from '../../i18n/wording'
import type { Side } from '../../questions/answer-props'
import { Select } from '../../ui/select'
import styles from './comparison-place.module.css'
import { type ItemLabels, type ItemSession, useItemLabels, useItemSession } from './item-session'
import { QuestionPlace } from './question-place'

interface ComparisonPlaceProps {
  question: Question
  /** Absent where the whole conversation is compared. */
  turn?: number
}

/** A comparison of two candidates: every pair, or the pair that the person chooses. */
export function ComparisonPlace({ question, turn }: ComparisonPlaceProps) {
  const session = useItemSession()
  const { labels } = useItemLabels()
  const { item, order } = session
  const present = order.filter((candidate) =>
    responseAt(item.value, candidate, turn ?? item.value.turns.length),
  )
  const pairs = pairsOf(present)
  const { pairs: which } = question.value as unknown as PreferenceQuestion
  const [chosen, setChosen] = useState(() => comparedPair(session, labels, question, turn, pairs) ?? pairs[0])
  if (!chosen) return null
  const shown = which === 'all' ? pairs : [chosen]
  return (
    <>
      {shown.map((pair) => (
        <Comparison
          key={pair.join()}
          question={question}
          {...(turn !== undefined && { turn })}
          pair={pair}
          choices={which === 'chosen' && pairs.length > 1 ? pairs : []}
          onChoosePair={setChosen}
        />
      ))}
    </>
  )
}

/** The first pair that the person has compared already. */
function comparedPair(
  session: ItemSession,
  labels: ItemLabels['labels'],
  question: Question,
  turn: number | undefined,
  pairs: [string, string][],
) {
  return pairs.find((pair) => {
    const row = labels.get(keys.label(session.item.id, targetOf(pair, turn), question.id, session.person))
    return Boolean(row?.heads[0]?.value)
  })
}

function targetOf(pair: [string, string], turn: number | undefined): Target {
  return { kind: 'comparison', ...(turn !== undefined && { turn }), candidates: [...pair].sort() }
}

interface ComparisonProps extends ComparisonPlaceProps {
  pair: [string, string]
  /** The pairs that could be compared instead; empty where there is no choice. */
  choices: [string, string][]
  onChoosePair: (pair: [string, string]) => void
}

function Comparison({ question, turn, pair, choices, onChoosePair }: ComparisonProps) {
  const { t, i18n } = useTranslation('workbench')
  const { order } = useItemSession()
  const letterOf = (candidate: string) => candidateLetter(order.indexOf(candidate))
  const sides = useMemo((): [Side, Side] => {
    const side = (candidate: string) => ({ candidate, letter: candidateLetter(order.indexOf(candidate)) })
    return [side(pair[0]), side(pair[1])]
  }, [pair, order])
  const pairName = ([a, b]: [string, string]) => t('pair', { first: letterOf(a), second: letterOf(b) })
  return (
    <div className={styles.comparison} data-comparison={turn ?? 'item'}>
      <div className={styles.question}>
        <span>{wording(question.value.title, i18n.language)}</span>
        {choices.length > 0 ? (
          <Select
            label={t('choosePair')}
            isLabelHidden
            value={pair.join()}
            options={choices.map((each) => ({ value: each.join(), name: pairName(each) }))}
            onChoose={(value) => {
              const next = choices.find((each) => each.join() === value)
              if (next) onChoosePair(next)
            }}
          />
        ) : (
          <strong>{pairName(pair)}</strong>
        )}
      </div>
      <div className={styles.scale}>
        <QuestionPlace question={question} target={targetOf(pair, turn)} isTitleHidden sides={sides} />
      </div>
    </div>
  )
}
