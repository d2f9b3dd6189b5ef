/** The screens that are loaded when they are needed. */
export const screens = {
  queue: () => import('./queue-route'),
  workbench: () => import('../features/workbench/workbench-screen'),
  settings: () => import('./settings-route'),
}

/** Starts loading the code of the screen at an address, before anything else is known. */
export function preloadScreen(path: string): void {
  const load = screenAt(path)
  // What cannot be loaded now is asked for again, and its failure shown, when the screen is opened.
  load?.().catch(() => null)
}

function screenAt(path: string): (() => Promise<unknown>) | null {
  if (/^\/p\/[^/]+\/i\//.test(path)) return screens.workbench
  if (path.startsWith('/p/')) return screens.queue
  return path === '/settings' ? screens.settings : null
}
