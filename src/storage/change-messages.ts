/** Which items of a project changed on this device, whoever changed them. */
export interface ItemsChanged {
  project: string
  items: string[]
  /** All of the project changed: it was taken off the device. */
  isWhole?: boolean
}

/** Tells this tab and the others which rows of the queue to read again. */
export class ChangeMessages {
  private readonly channel = new BroadcastChannel('turnwise-items-changed')
  private readonly listeners = new Set<(message: ItemsChanged) => void>()

  constructor() {
    this.channel.onmessage = (event: MessageEvent<ItemsChanged>) => this.tell(event.data)
  }

  announce(message: ItemsChanged): void {
    this.channel.postMessage(message)
    this.tell(message)
  }

  listen(listener: (message: ItemsChanged) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.channel.close()
  }

  private tell(message: ItemsChanged): void {
    for (const listener of this.listeners) listener(message)
  }
}
