import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { instructionWords } from '../../conversation/instructions/instruction-words'
import { localizableKwargs } from '../../domain/instruction/localizable-kwargs'
import { scriptCaveat } from '../../domain/instruction/script-caveat'
import { isCarried } from '../../domain/translation/localized-instructions'
import { languageWords } from '../../i18n/language-words'
import type { TranslationSource } from '../answer-props'
import styles from './translation-input.module.css'

/** The instructions of a turn that ask the translator for nothing: those that stay, and those that earlier turns localized. */
export const OtherInstructions = memo(function OtherInstructions({ source }: { source: TranslationSource }) {
  const { t, i18n } = useTranslation(['translate', 'instructions', 'workbench'])
  const tInstructions = useTranslation('instructions').t
  const { turns, turn, into, carried } = source
  const words = (place: number) => instructionWords(carried[place]!, tInstructions, i18n.language)
  const places = turns[turn - 1]!.instructions.map((instruction, place) => ({
    instruction,
    place,
    isEarlier: isCarried(turns, turn, place),
    isLocalized: localizableKwargs(instruction).length > 0,
  }))
  const earlier = places.filter(({ isEarlier, isLocalized }) => isEarlier && isLocalized)
  const staying = places.filter(({ isEarlier, isLocalized }) => !isEarlier && !isLocalized)
  const caveats = places.flatMap(({ instruction, place, isEarlier }) => {
    const caveat = isEarlier ? null : scriptCaveat(instruction, into)
    return caveat ? [{ place, caveat }] : []
  })
  return (
    <div className={styles.others}>
      {staying.length > 0 && (
        <p>
          {t('stays')} {staying.map(({ place }) => words(place)).join(t('workbench:between'))}
        </p>
      )}
      {earlier.length > 0 && (
        <p>
          {t('carried')} {earlier.map(({ place }) => words(place)).join(t('workbench:between'))}
        </p>
      )}
      {caveats.map(({ place, caveat }) => (
        <p key={place} className={styles.caveat}>
          <b>{words(place)}:</b> {t(`caveat.${caveat}`, { language: languageWords(into, i18n.language) })}
        </p>
      ))}
    </div>
  )
})
