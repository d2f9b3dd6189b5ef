import type { Shortcut } from '../../ui/use-shortcuts'

/** What the keys of the workbench do, in the order in which the help lists them. */
export const workbenchKeys = [
  { action: 'rate', keys: ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5'] },
  { action: 'bothBad', keys: ['Digit0'] },
  { action: 'takeBack', keys: ['Backspace'] },
  { action: 'nextBox', keys: ['Enter'] },
  { action: 'goOn', keys: ['Mod+Enter'] },
  { action: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { action: 'toResponse', keys: ['Escape'] },
  { action: 'explain', keys: ['KeyE'] },
  { action: 'prefer', keys: ['KeyP'] },
  { action: 'promptBox', keys: ['KeyA'] },
  { action: 'undo', keys: ['Mod+KeyZ'] },
  { action: 'flag', keys: ['KeyF'] },
  { action: 'skip', keys: ['KeyS'] },
  { action: 'reopen', keys: ['KeyO'] },
  { action: 'submit', keys: ['Mod+Shift+Enter'] },
  { action: 'previous', keys: ['BracketLeft'] },
  { action: 'next', keys: ['BracketRight'] },
  { action: 'raw', keys: ['KeyR'] },
  { action: 'rest', keys: ['KeyM'] },
  { action: 'allRests', keys: ['Shift+KeyM'] },
  { action: 'guideline', keys: ['KeyG'] },
  { action: 'queue', keys: ['KeyQ'] },
  { action: 'help', keys: ['Shift+Slash'] },
] as const satisfies readonly { action: string; keys: readonly Shortcut[] }[]
