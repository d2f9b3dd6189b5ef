import { memo } from 'react'
import { localizableKwargs } from '../../domain/instruction/localizable-kwargs'
import { isCarried, type LocalKwargs } from '../../domain/translation/localized-instructions'
import type { TranslationSource } from '../answer-props'
import { AnswerLanguage } from './answer-language'
import { KwargField } from './kwarg-field'
import styles from './kwarg-fields.module.css'
import { KwargWordList } from './kwarg-word-list'

interface KwargFieldsProps {
  source: TranslationSource
  /** What the box is called. */
  name: string
  /** The text of the translation. */
  text: string
  kwargs: LocalKwargs
  onChange: (place: number, kwarg: string, argument: string | readonly string[] | null) => void
  onInsert: (word: string) => void
}

/**
 * What the instructions that are new at this turn mention, to be written in the language of the translation. What
 * earlier turns mention is written there and holds here too.
 */
export const KwargFields = memo(function KwargFields(props: KwargFieldsProps) {
  const { source, name, text, kwargs, onChange, onInsert } = props
  const { turns, turn } = source
  const fresh = turns[turn - 1]!.instructions.map((instruction, place) => ({ instruction, place })).filter(
    ({ place }) => !isCarried(turns, turn, place),
  )
  return (
    <div className={styles.fields}>
      {fresh.flatMap(({ instruction, place }) =>
        localizableKwargs(instruction).map((kwarg) => {
          const given = kwargs[place]?.[kwarg.name]
          const about = { source, box: name, place, text, onInsert }
          return kwarg.role === 'word-list' ? (
            <KwargWordList
              key={`${place} ${kwarg.name}`}
              {...about}
              kwarg={kwarg}
              value={Array.isArray(given) ? (given as string[]) : null}
              onChange={(words) => onChange(place, kwarg.name, words)}
            />
          ) : (
            <KwargField
              key={`${place} ${kwarg.name}`}
              {...about}
              kwarg={kwarg}
              value={typeof given === 'string' ? given : ''}
              onChange={(words) => onChange(place, kwarg.name, words === '' ? null : words)}
            />
          )
        }),
      )}
      {fresh.map(({ instruction, place }) => (
        <AnswerLanguage
          key={place}
          source={source}
          name={name}
          instruction={instruction}
          value={kwargs[place]?.language}
          onChange={(language) => onChange(place, 'language', language)}
        />
      ))}
    </div>
  )
})
