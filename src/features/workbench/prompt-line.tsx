import { type RefObject, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InstructionList } from '../../conversation/instructions/instruction-list'
import { beginningOf } from '../../conversation/long-text'
import { Button } from '../../ui/button'
import { LanguageText } from '../../ui/language-text'
import { useItemSession } from './item-session'
import styles from './prompt-line.module.css'

interface PromptLineProps {
  turn: number
  /** The prompt itself. */
  prompt: RefObject<HTMLElement | null>
}

/** The first line of a prompt that has been scrolled past, and the way to read all of it without leaving the place. */
export function PromptLine({ turn, prompt: box }: PromptLineProps) {
  const { t } = useTranslation('columns')
  const { item } = useItemSession()
  const isPast = useIsPast(box)
  const [isOpen, setOpen] = useState(false)
  const whole = useId()
  if (!isPast) return null
  const { turns, language } = item.value
  const { prompt, instructions } = turns[turn - 1]!
  return (
    <div className={styles.place}>
      <div className={styles.stays}>
        <div className={styles.line}>
          {!isOpen && (
            <LanguageText language={language} as="p" className={styles.first}>
              {beginningOf(prompt)}
            </LanguageText>
          )}
          <span className={styles.space} />
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={whole}
            aria-label={t(isOpen ? 'foldPromptOf' : 'wholePromptOf', { turn })}
            className={styles.more}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'foldPrompt' : 'wholePrompt')}
          </Button>
        </div>
        {isOpen && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
          <div id={whole} className={styles.whole} tabIndex={0}>
            <LanguageText language={language} as="p" className={styles.text}>
              {prompt}
            </LanguageText>
            <InstructionList
              instructions={instructions}
              before={turns.slice(0, turn - 1).map((each) => each.instructions)}
            />
          </div>
        )}
      </div>
    </div>
  )
}

/** Whether an element has been scrolled out at the top of what it scrolls in. */
function useIsPast(box: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const root = element.closest('[data-scroller]')
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        const top = entry.rootBounds?.top ?? 0
        setPast(!entry.isIntersecting && entry.boundingClientRect.bottom <= top)
      },
      // Under the headings it is out of sight already.
      { root, rootMargin: '-40px 0px 0px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return isPast
}
