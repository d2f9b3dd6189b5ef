import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element is on the screen or less than a screen away from it. Looked after only while `isAsked`. */
export function useIsNear(isAsked: boolean): [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!isAsked || !element.current) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isAsked])
  return [element, isNear]
}
