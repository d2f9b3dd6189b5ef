import type { SourceResponse, SourceTurn } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import { type ChatMessage, plainMessage } from './chat-message'

/** One turn of a chat: what is given before the prompt, the prompt, and what follows up to the next one. */
export interface Segment {
  given: ChatMessage[]
  prompt: ChatMessage
  said: ChatMessage[]
}

/** A chat as a conversation: what is asked turn by turn, and what its one candidate said at each. */
export interface ChatConversation {
  turns: SourceTurn[]
  responses: (SourceResponse | null)[]
  notes: Problem[]
}

export function chatConversation(messages: readonly ChatMessage[]): ChatConversation {
  const { segments, notes } = chatSegments(messages, messages.some(isSaid))
  const responses = segments.map(({ said }) => responseOf(said, notes))
  return { turns: segments.map(turnOf), responses, notes }
}

/**
 * Every message by the user is a turn. Of several that nobody answers in between, the last is the prompt and the
 * earlier ones are given before it, as is everything that stands before the first prompt. In a chat in which nobody
 * answers at all, every one is a prompt.
 */
export function chatSegments(
  messages: readonly ChatMessage[],
  isAnswered: boolean,
): { segments: Segment[]; notes: Problem[] } {
  const notes: Problem[] = []
  const segments: Segment[] = []
  let given: ChatMessage[] = []
  for (const message of messages) {
    const current = segments.at(-1)
    if (message.role !== 'user') {
      if (current) current.said.push(message)
      else given.push(message)
    } else if (current && isAnswered && !current.said.some(isSaid)) {
      current.given.push(current.prompt, ...current.said)
      Object.assign(current, { prompt: message, said: [] })
      notes.push(noted('prompts-in-a-row', message.place, { turn: segments.length }))
    } else {
      // What follows the last word of the assistant (a system message) is said to the next prompt.
      if (current) given = current.said.splice(current.said.findLastIndex(isSaid) + 1)
      segments.push({ given, prompt: message, said: [] })
      given = []
    }
  }
  return { segments, notes }
}

function isSaid({ role }: ChatMessage): boolean {
  return role === 'assistant' || role === 'tool' || role === 'function'
}

export function turnOf({ given, prompt }: Segment): SourceTurn {
  return {
    prompt: prompt.text ?? '',
    instructions: [],
    context: given.map(plainMessage),
    attachments: attachmentsOf([...given, prompt]),
    meta: prompt.rest,
  }
}

/**
 * The last text of the assistant is the response; tool calls, results and earlier texts are the steps to it. Where
 * the chat ends in a step, the response has no text.
 */
export function responseOf(said: readonly ChatMessage[], notes: Problem[]): SourceResponse | null {
  for (const [i, message] of said.entries()) {
    if (isText(message) && said[i - 1] && isText(said[i - 1]!)) {
      notes.push(noted('answers-in-a-row', message.place))
    }
  }
  const last = said.at(-1)
  const text = last && isText(last) ? last : null
  const steps = text ? said.slice(0, -1) : said.filter((each) => !isNothing(each))
  if (!text && steps.length === 0) return null
  return {
    text: text?.text ?? '',
    steps: steps.map(plainMessage),
    attachments: attachmentsOf(said),
    meta: text?.rest ?? {},
  }
}

/** Whether the assistant says something here to the person, rather than to a tool. */
function isText({ role, text, rest }: ChatMessage): boolean {
  return role === 'assistant' && text !== null && !rest.tool_calls && !rest.function_call
}

function isNothing({ text, files, rest }: ChatMessage): boolean {
  return text === null && files.length === 0 && Object.keys(rest).length === 0
}

function attachmentsOf(messages: readonly ChatMessage[]) {
  return messages.flatMap(({ files }) => files.map(({ attachment }) => attachment))
}
