/** Extensions of files that people attach to conversations, and their media types; the first of a type is written. */
const types: readonly (readonly [extension: string, mediaType: string])[] = [
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['bmp', 'image/bmp'],
  ['svg', 'image/svg+xml'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['html', 'text/html'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['mp3', 'audio/mpeg'],
  ['wav', 'audio/wav'],
  ['mp4', 'video/mp4'],
]

const unknownType = 'application/octet-stream'

/** The media type that a file's name tells. */
export function mediaTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return types.find(([each]) => each === extension)?.[1] ?? unknownType
}

/** The usual extension of a media type, with its dot; empty where none is known. */
export function extensionOf(mediaType: string): string {
  const extension = types.find(([, each]) => each === mediaType)?.[0]
  return extension === undefined ? '' : `.${extension}`
}

export function isImage(mediaType: string): boolean {
  return mediaType.startsWith('image/')
}
