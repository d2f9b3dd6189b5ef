/**
 * The languages that the published checker can hold a response to (INSTRUCTIONS.md, language:response_language).
 * Chinese is not among them: there it stops with an error.
 */
const checkerLanguages: ReadonlySet<string> = new Set(
  'en es pt ar hi fr ru de ja it bn uk th ur ta te bg ko pl he fa vi ne sw kn mr gu pa ml fi'.split(' '),
)

/** The code by which the published checker knows a language, or null where it does not. */
export function checkerLanguage(tag: string): string | null {
  const code = tag.split('-')[0]!.toLowerCase()
  return checkerLanguages.has(code) ? code : null
}
