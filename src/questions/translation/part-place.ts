/** What the box of one argument is called on the page: that of its translation, with its place and name. */
export function partPlace(place: string, instruction: number, name: string): string {
  return `${place} ${instruction} ${name}`
}
