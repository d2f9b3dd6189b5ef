/** Lets messages of the page in, among them the one that cancels. */
export async function messagesIn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
