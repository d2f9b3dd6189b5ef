/** Hands a file to the browser to keep. */
export function downloadFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is more than it needs to start.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
