/**
 * Name of the setting that holds the language into which a person translates in a project, where an item is given
 * no other. Its value is a BCP 47 tag. It stands in the project, so it is the same on every device of the person.
 */
export function targetLanguageSetting(person: string): string {
  return `target-language/${person}`
}
