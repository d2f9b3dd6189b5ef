/** What happens to this device as a whole, or to a project as a whole, in whichever tab. */
export type DeviceMessage =
  | { kind: 'project-wiped'; project: string }
  | { kind: 'device-wiped' }
  /** A backup was restored: the device has another id from now on. */
  | { kind: 'device-renamed'; device: string }

/** `isOwn`: it was done in this tab. */
type Listener = (message: DeviceMessage, isOwn: boolean) => void

/** Tells this tab and the others what was taken away under them. */
export class DeviceMessages {
  private readonly channel = new BroadcastChannel('turnwise-device')
  private readonly listeners = new Set<Listener>()

  constructor() {
    this.channel.onmessage = (event: MessageEvent<DeviceMessage>) => this.tell(event.data, false)
  }

  announce(message: DeviceMessage): void {
    this.channel.postMessage(message)
    this.tell(message, true)
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.channel.close()
  }

  private tell(message: DeviceMessage, isOwn: boolean): void {
    for (const listener of [...this.listeners]) listener(message, isOwn)
  }
}
