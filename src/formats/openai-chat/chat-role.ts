const knownRoles = ['system', 'developer', 'user', 'assistant', 'tool', 'function']

/** Other names of the same roles, as ShareGPT, OpenAssistant and chat templates have them. */
const otherNames: Readonly<Record<string, string>> = {
  human: 'user',
  prompter: 'user',
  gpt: 'assistant',
  bot: 'assistant',
  chatbot: 'assistant',
  model: 'assistant',
}

/** The role that a message names; one that is not known stays as it is called. */
export function roleOf(name: string): { role: string; isKnown: boolean } {
  const plain = name.trim().toLowerCase()
  const role = Object.hasOwn(otherNames, plain) ? otherNames[plain]! : plain
  return knownRoles.includes(role) ? { role, isKnown: true } : { role: name, isKnown: false }
}
