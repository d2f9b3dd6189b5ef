/** What ties the language versions of one conversation. One that no source tied to others is a group of its own id. */
export function groupOf(item: string, { group }: { group?: string | undefined }): string {
  return group ? group : item
}
