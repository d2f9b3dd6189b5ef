import { LanguageText } from '../ui/language-text'
import type { Mark } from './marked-text/mark'
import { TextBlocks } from './raw-text/text-blocks'
import type { TextView } from './response-text'

interface PromptTextProps {
  text: string
  language: string
  view: TextView
  marks?: readonly Mark[] | undefined
  className?: string | undefined
}

/** What a person said: never rendered as Markdown. Its look, lines kept as they are, is that of where it stands. */
export function PromptText({ text, language, view, marks, className }: PromptTextProps) {
  return (
    <LanguageText language={language} as="div" className={className}>
      <TextBlocks text={text} marks={marks} showsInvisible={view === 'invisible'} />
    </LanguageText>
  )
}
