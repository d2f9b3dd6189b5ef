/** What the keys of this keyboard print, by `event.code`; empty where the browser does not tell. */
let layout: ReadonlyMap<string, string> = new Map()

interface KeyboardApi {
  getLayoutMap(): Promise<ReadonlyMap<string, string>>
}

/** Asks the browser once, at start-up, for the person's layout. */
export async function loadKeyboardLayout(): Promise<void> {
  const { keyboard } = navigator as Navigator & { keyboard?: KeyboardApi }
  if (keyboard) layout = await keyboard.getLayoutMap()
}

/** What a key prints on the person's layout, or null where nobody knows. */
export function printedKey(code: string): string | null {
  return layout.get(code)?.toLocaleUpperCase() ?? null
}
