import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Fetches the code of the workbench when there is nothing else to do, so that the first item opens at once. */
export function usePreloadedWorkbench(): void {
  const router = useRouter()
  useEffect(() => {
    const load = () => void router.loadRouteChunk(router.routesByPath['/p/$project/i/$item'])
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 500)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(load, { timeout: 3_000 })
    return () => cancelIdleCallback(idle)
  }, [router])
}
