export function findChromium(): string | null
export function chromiumPath(): string
export const chromiumArguments: string[]
