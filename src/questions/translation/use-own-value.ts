import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { isSameValue } from '../../domain/canonical-json'

/**
 * The value of a box of several parts. While one of its parts has the focus, or it holds what is not stored yet, it
 * belongs to the person: what is stored elsewhere never writes into it. It is kept when the focus leaves all parts.
 */
export function useOwnValue<Value>(
  stored: Value | null,
  unsubmitted: Value | undefined,
  empty: Value,
  { onEdit, onKeep }: { onEdit: (value: Value) => void; onKeep: () => void },
) {
  const [value, setValue] = useState(unsubmitted ?? stored ?? empty)
  const isTheirs = useRef(unsubmitted !== undefined)
  const hasFocus = useRef(false)
  const seen = useRef(stored)
  const latest = useRef(value)
  latest.current = value

  useEffect(() => {
    if (isSameValue(seen.current, stored)) return
    seen.current = stored
    if (!isTheirs.current) setValue(stored ?? empty)
    else if (isSameValue(stored, latest.current)) isTheirs.current = hasFocus.current
  }, [stored, empty])

  /** `to` gets the value as it is now: two changes in one moment do not lose each other. */
  const [actions] = useState(() => ({
    change: (to: (value: Value) => Value) => {
      latest.current = to(latest.current)
      isTheirs.current = true
      setValue(latest.current)
      callbacks.current.onEdit(latest.current)
    },
    onFocus: () => {
      hasFocus.current = true
      isTheirs.current = true
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (event.currentTarget.contains(event.relatedTarget)) return
      hasFocus.current = false
      isTheirs.current = false
      callbacks.current.onKeep()
    },
  }))
  const callbacks = useRef({ onEdit, onKeep })
  callbacks.current = { onEdit, onKeep }
  return { value, ...actions }
}
