export function WorkbenchScreen() {
  return null
}
