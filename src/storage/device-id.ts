/** A fresh id for a device: it stands in every change that is made on it. */
export function newDeviceId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12)
}
