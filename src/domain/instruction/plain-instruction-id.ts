/** An instruction's id without the language that other data sets put in front ("fr:punctuation:no_comma"). */
export function plainInstructionId(id: string): string {
  return id.replace(/^[a-z]{2,3}(-[A-Za-z0-9]+)*:(?=[^:]+:[^:]+$)/, '')
}
