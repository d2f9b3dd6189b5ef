import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { Menu, MenuItem } from '../../ui/menu'
import { keyName, type Shortcut } from '../../ui/use-shortcuts'

/** Something that is done from the bar: a button, or where the bar is narrow an item of its menu. */
export interface BarAction {
  id: string
  /** What stands on it. */
  words: string
  /** What it is called, where that is more. */
  name?: string
  shortcut: Shortcut
  /** The key stands on the button too. */
  showsKey?: boolean
  look?: 'plain' | 'quiet'
  isPressed?: boolean
  isDisabled?: boolean
  onDo: () => void
  /** Width of the window in rem from which on it is a button. */
  fromRem: number
}

export function BarButton({ action }: { action: BarAction }) {
  const { words, name, shortcut, showsKey = false, look = 'plain', isPressed, isDisabled, onDo } = action
  return (
    <Button
      look={look}
      disabled={isDisabled}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(name !== undefined && { 'aria-label': name, title: name })}
      onClick={onDo}
    >
      {words} {showsKey && <Kbd>{keyName(shortcut)}</Kbd>}
    </Button>
  )
}

/** What has no room as a button. */
export function BarMenu({ label, actions }: { label: string; actions: readonly BarAction[] }): ReactNode {
  if (actions.length === 0) return null
  return (
    <Menu isUpwards look="plain" label={label} face={<span aria-hidden="true">⋯</span>}>
      {actions.map(({ id, name, words, shortcut, isPressed, isDisabled, onDo }) => (
        <MenuItem
          key={id}
          shortcut={shortcut}
          {...(isPressed !== undefined && { kind: 'checkbox', isChecked: isPressed })}
          isDisabled={isDisabled ?? false}
          onChoose={onDo}
        >
          {name ?? words}
        </MenuItem>
      ))}
    </Menu>
  )
}
