import { useTranslation } from 'react-i18next'
import { AttachmentList } from '../../conversation/attachments/attachment-list'
import { InstructionList } from '../../conversation/instructions/instruction-list'
import { PromptText } from '../../conversation/prompt-text'
import { MessageList } from '../../conversation/steps/message-list'
import { useColumns } from './columns/use-columns'
import { textKeys } from './find/item-texts'
import { useMarks } from './find/use-find'
import { useItemSession } from './item-session'

interface PromptSaidProps {
  /** 1-based. */
  turn: number
  className: string | undefined
}

/** What the user gave and asked at a turn, with its files, and what has to be followed. */
export function PromptSaid({ turn, className }: PromptSaidProps) {
  const { t } = useTranslation('conversation')
  const { item } = useItemSession()
  const { textView } = useColumns()
  const marksOf = useMarks()
  const { turns, language } = item.value
  const { prompt, instructions, context, attachments } = turns[turn - 1]!
  return (
    <>
      <MessageList
        label={t('steps.given')}
        messages={context}
        language={language}
        marksOf={(place) => marksOf(textKeys.context(turn, place))}
      />
      <PromptText
        text={prompt}
        language={language}
        view={textView}
        marks={marksOf(textKeys.prompt(turn))}
        className={className}
      />
      <AttachmentList attachments={attachments} />
      <InstructionList
        instructions={instructions}
        before={turns.slice(0, turn - 1).map((each) => each.instructions)}
      />
    </>
  )
}
