/** What happens to this device as a whole, or to a project as a whole, in whichever tab. */
export type DeviceMessage =
  | { kind: 'project-wiped'; project: string }
  | { kind: 'device-wiped' }
  /** A backup was restored: the device has another id from now on. */
  | { kind: 'device-renamed'; device: string }

/** Tells this tab and the others what was taken away under them. */
export class DeviceMessages {
  private readonly channel = new BroadcastChannel('turnwise-device')
  private readonly listeners = new Set<(message: DeviceMessage) => void>()

  constructor() {
    this.channel.onmessage = (event: MessageEvent<DeviceMessage>) => this.tell(event.data)
  }

  announce(message: DeviceMessage): void {
    this.channel.postMessage(message)
    this.tell(message)
  }

  listen(listener: (message: DeviceMessage) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.channel.close()
  }

  private tell(message: DeviceMessage): void {
    for (const listener of [...this.listeners]) listener(message)
  }
}
