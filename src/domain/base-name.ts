/** A file's name without its folders: what imported people are called after, and all that a record tells of it. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}
