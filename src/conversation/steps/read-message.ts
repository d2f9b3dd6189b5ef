/** A tool that an assistant calls. */
export interface ToolCall {
  name: string
  /** As the source has them: JSON in a text. */
  arguments: string
}

/** A chat message as it is shown. */
export interface ShownMessage {
  role: string
  text: string
  calls: ToolCall[]
  /** The tool that a result is of, where it is known. */
  tool: string | null
}

/**
 * Messages as they are shown. Steps may come from any program: what is no message is shown as the JSON it is. A result
 * names the call that it answers by its id.
 */
export function readMessages(messages: readonly unknown[]): ShownMessage[] {
  const names = new Map<unknown, string>()
  return messages.map((message): ShownMessage => {
    if (!isFields(message) || typeof message.role !== 'string') {
      return { role: '', text: pretty(message), calls: [], tool: null }
    }
    const { role, content, tool_calls: several, function_call: single, tool_call_id: answers, name } = message
    const calls = [...(Array.isArray(several) ? several : []), ...(single ? [{ function: single }] : [])]
    for (const call of calls) if (isFields(call)) names.set(call.id, callOf(call).name)
    return {
      role,
      text: typeof content === 'string' ? content : content == null ? '' : pretty(content),
      calls: calls.map(callOf),
      tool: typeof name === 'string' ? name : (names.get(answers) ?? null),
    }
  })
}

/** JSON with its lines and spaces; text that is none as it is. */
export function prettyText(text: string): string {
  try {
    return pretty(JSON.parse(text))
  } catch (cause) {
    if (cause instanceof SyntaxError) return text
    throw cause
  }
}

function callOf(call: unknown): ToolCall {
  const called = isFields(call) && isFields(call.function) ? call.function : call
  if (!isFields(called)) return { name: '', arguments: pretty(call) }
  const given = called.arguments
  return {
    name: typeof called.name === 'string' ? called.name : '',
    arguments: typeof given === 'string' ? given : given === undefined ? '' : JSON.stringify(given),
  }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? ''
}

function isFields(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
