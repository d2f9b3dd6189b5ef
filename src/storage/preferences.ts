/** What a person chose for this browser stands in its local storage, under names that begin like this. */
const prefix = 'turnwise-'

/** What was chosen here: theme, language, sizes. By name. */
export function storedPreferences(): Record<string, string> {
  return Object.fromEntries(ownNames(localStorage).map((name) => [name, localStorage.getItem(name) ?? '']))
}

/** Takes over what was chosen on another device, where nothing was chosen here. */
export function adoptPreferences(preferences: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (name.startsWith(prefix) && localStorage.getItem(name) === null) localStorage.setItem(name, value)
  }
}

export function forgetPreferences(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const name of ownNames(storage)) storage.removeItem(name)
  }
}

function ownNames(storage: Storage): string[] {
  return Object.keys(storage).filter((name) => name.startsWith(prefix))
}
