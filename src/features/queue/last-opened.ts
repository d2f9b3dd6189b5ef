/*
 * The row that was last opened from the queue, for as long as the tab lives: who comes back stands where they left.
 */

const name = (project: string) => `turnwise-queue-${project}`

export function rememberOpened(project: string, item: string): void {
  sessionStorage.setItem(name(project), item)
}

export function forgetOpened(project: string): void {
  sessionStorage.removeItem(name(project))
}

export function lastOpened(project: string): string | null {
  return sessionStorage.getItem(name(project))
}
