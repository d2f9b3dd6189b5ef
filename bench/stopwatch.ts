/** What is waited for: something that the page comes to show, or that has come to its pixels. */
export interface Mark {
  isThere: () => boolean
  /** `shown`: in the document. `painted`: after the frame that first has it in the document. */
  when: 'shown' | 'painted'
}

/** Milliseconds from the start to each mark, by its name. */
export type Times = Record<string, number>

export interface Stopwatch {
  /** From the next event of a type, by the browser's own time of it. The times stand in `times` once all are there. */
  startAt(event: 'keydown' | 'click' | 'change' | 'input', marks: Record<string, Mark>): void
  /** From the navigation that made this page. */
  startAtNavigation(marks: Record<string, Mark>): void
  times: Promise<Times>
  /** Whether all these texts stand in articles, `articles` of them in all. */
  hasArticles(articles: number, texts: readonly string[]): boolean
}

declare global {
  interface Window {
    stopwatch: Stopwatch
  }
}

/**
 * Runs in every page before its own code and makes `window.stopwatch`: times are taken in the page, with no trip
 * to the process that measures. Must be self-contained: its text is what is sent.
 */
export function installStopwatch(): void {
  const giveUpAfterMs = 30_000

  function paintedMs(): Promise<number> {
    return new Promise((resolve) => {
      // The frame's own tasks come first after it: before what the page has queued for later.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })
      })
    })
  }

  /** When the page first shows it. */
  function reached(name: string, { isThere, when }: Mark, hasStarted: () => boolean): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new Error(`Never reached: ${name}`))), giveUpAfterMs)
      const observer = new MutationObserver(look)
      function end(tell: () => void) {
        observer.disconnect()
        clearTimeout(timer)
        tell()
      }
      function look() {
        if (!hasStarted() || !isThere()) return
        const shownMs = performance.now()
        end(() => (when === 'painted' ? void paintedMs().then(resolve) : resolve(shownMs)))
      }
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
  }

  async function timesOf(marks: Record<string, Mark>, startMs: () => number | null): Promise<Times> {
    const all = Object.entries(marks).map(async ([name, mark]) => {
      const atMs = await reached(name, mark, () => startMs() !== null)
      return [name, atMs - startMs()!] as const
    })
    return Object.fromEntries(await Promise.all(all))
  }

  window.stopwatch = {
    times: Promise.resolve({}),
    startAt(event, marks) {
      let startMs: number | null = null
      window.addEventListener(
        event,
        ({ timeStamp }) => {
          startMs = timeStamp
        },
        { capture: true, once: true },
      )
      this.times = timesOf(marks, () => startMs)
    },
    startAtNavigation(marks) {
      this.times = timesOf(marks, () => 0)
    },
    hasArticles(articles, texts) {
      const all = [...document.querySelectorAll('article')]
      if (all.length !== articles) return false
      const text = all.map((each) => each.textContent).join('\n')
      return texts.every((each) => text.includes(each))
    },
  }
}
