const prefix = 'turnwise-tab-'

/** Takes a lock that lives as long as this tab, so that others can tell a closed tab from an open one. */
export function holdTab(tab: string): void {
  // Without a secure context there are no locks; `liveTabs` then knows no other tab, see there.
  void navigator.locks?.request(prefix + tab, () => new Promise<never>(() => undefined))
}

/**
 * The tabs of this browser that are open now, or null where the browser does not tell (plain HTTP): then another
 * tab's text must not be taken over.
 */
export async function liveTabs(): Promise<Set<string> | null> {
  if (!navigator.locks) return null
  const { held = [], pending = [] } = await navigator.locks.query()
  const names = [...held, ...pending].map((lock) => lock.name ?? '')
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)))
}
