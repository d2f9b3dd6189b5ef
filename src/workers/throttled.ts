const leastMs = 50

/** Tells of progress, but not more often than an eye can follow; the end is always told. */
export function throttled(
  tell: (done: number, total: number) => void,
): (done: number, total: number) => void {
  let toldMs = 0
  return (done, total) => {
    const nowMs = performance.now()
    if (done < total && nowMs - toldMs < leastMs) return
    toldMs = nowMs
    tell(done, total)
  }
}
