import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { ShowStretch } from '../marked-text/marked-text'
import styles from './invisible.module.css'
import { codeOf, invisibleCharacter, invisibleCharacterOf } from './invisible-characters'

/**
 * Shows a text with every invisible character. The symbols are drawn beside the characters and are no part of the
 * text: what is copied is what was written.
 */
export function showInvisible(text: string, t: TFunction<'text'>): ShowStretch {
  const titles = new Map<string, string>()
  const titleOf = (character: string) => {
    const known = titles.get(character)
    if (known !== undefined) return known
    const { name } = invisibleCharacterOf(character)
    const code = codeOf(character)
    const title = name ? t('invisible.named', { name: t(`invisible.${name}`), code }) : code
    titles.set(character, title)
    return title
  }
  return (start, end) => {
    const shown: ReactNode[] = []
    const stretch = text.slice(start, end)
    let at = 0
    for (const { 0: character, index } of stretch.matchAll(invisibleCharacter)) {
      if (index > at) shown.push(stretch.slice(at, index))
      const { symbol, look } = invisibleCharacterOf(character)
      shown.push(
        <span key={index} className={styles[look]} data-symbol={symbol} title={titleOf(character)}>
          {character}
        </span>,
      )
      at = index + character.length
    }
    if (at < stretch.length) shown.push(stretch.slice(at))
    return shown
  }
}
