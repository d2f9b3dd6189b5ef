import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { Button } from './button'
import { Kbd } from './kbd'
import styles from './menu.module.css'
import { isComposing, keyName, type Shortcut } from './use-shortcuts'

const CloseContext = createContext<() => void>(() => undefined)

interface MenuProps {
  /** What the button and the menu are called. */
  label: string
  /** What stands on the button. */
  face: ReactNode
  /** A menu at the foot of the screen opens upwards. */
  isUpwards?: boolean
  look?: 'plain' | 'quiet'
  /** Found by a key that opens it: `data-menu` of the button. */
  name?: string
  children: ReactNode
}

/**
 * A button that opens a menu. The arrows go through it; Escape, Tab and a press beside it close it, and the focus
 * goes back to where it was.
 */
export function Menu({ label, face, isUpwards = false, look = 'quiet', name, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const id = useId()

  useLayoutEffect(() => {
    if (!isOpen || !list.current) return
    const { left, right } = list.current.getBoundingClientRect()
    if (left < 0 || right > innerWidth) list.current.classList.add(styles.fromStart!)
    itemsOf(list.current)[0]?.focus()
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const closeBeside = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeBeside)
    return () => document.removeEventListener('pointerdown', closeBeside)
  }, [isOpen])

  function toggle() {
    before.current = document.activeElement
    setOpen(!isOpen)
  }

  function close() {
    flushSync(() => setOpen(false))
    const opener = place.current?.querySelector<HTMLElement>('[aria-haspopup]')
    const back =
      before.current instanceof HTMLElement && before.current !== document.body ? before.current : opener
    back?.focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen || isComposing(event.nativeEvent)) return
    const items = itemsOf(list.current)
    const at = items.indexOf(document.activeElement as HTMLElement)
    const next: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }
    if (event.key === 'Escape' || event.key === 'Tab') close()
    else if (event.key in next) items[next[event.key]!]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu inside
    <div ref={place} className={styles.place} onKeyDown={onKeyDown}>
      <Button
        look={look}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-menu={name}
        className={styles.opener}
        onClick={toggle}
      >
        {face}
      </Button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          className={`${styles.menu} ${isUpwards ? styles.upwards : ''}`}
        >
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      )}
    </div>
  )
}

interface MenuItemProps {
  /** One of several (`radio`), on or off (`checkbox`); absent for an action. */
  kind?: 'radio' | 'checkbox'
  isChecked?: boolean
  isDisabled?: boolean
  shortcut?: Shortcut
  /** The menu stays: what was chosen is likely to be chosen again. */
  staysOpen?: boolean
  onChoose: () => void
  children: ReactNode
}

export function MenuItem(props: MenuItemProps) {
  const { kind, isChecked, isDisabled = false, shortcut, staysOpen = false, onChoose, children } = props
  const close = useContext(CloseContext)
  return (
    <button
      type="button"
      role={kind ? `menuitem${kind}` : 'menuitem'}
      {...(kind && { 'aria-checked': isChecked ?? false })}
      aria-disabled={isDisabled}
      tabIndex={-1}
      className={styles.item}
      onClick={() => {
        if (isDisabled) return
        // The focus is back where it was before anything changes: what the choice does with it holds.
        if (!staysOpen) close()
        onChoose()
      }}
    >
      <span className={styles.check} aria-hidden="true">
        {isChecked ? '✓' : ''}
      </span>
      <span className={styles.words}>{children}</span>
      {shortcut && <Kbd>{keyName(shortcut)}</Kbd>}
    </button>
  )
}

/** Items that belong together, under a title. */
export function MenuGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a menu is no fieldset
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} className={styles.title}>
        {title}
      </div>
      {children}
    </div>
  )
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])') ?? [])]
}
