import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { contentSecurityPolicy } from './content-security-policy'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const gzipped = promisify(gzip)
const isText = /^(text|application)\//

/**
 * Serves the built app from `folder`: files as they are, every other address the shell. What stands under `/assets/`
 * never changes under its name, so it is compressed once and kept.
 */
export function serveApp(folder: string): Hono {
  const app = new Hono()
  const compressedAssets = new Map<string, Promise<Buffer>>()

  function compressed(name: string, body: Buffer): Promise<Buffer> {
    const kept = compressedAssets.get(name) ?? gzipped(body, { level: 9 })
    compressedAssets.set(name, kept)
    return kept
  }

  app.use(compress())
  app.get('*', async (context) => {
    const path = decodedPath(context.req.path)
    if (path === null) return context.text('Bad request', 400)
    const isFile = extname(path) !== '' && !path.startsWith('/p/')
    const name = isFile ? path : '/index.html'
    const body = await readFile(join(folder, name)).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'EISDIR') return null
      throw cause
    })
    if (!body) return context.text('Not found', 404)
    const mediaType = mediaTypes[extname(name)] ?? 'application/octet-stream'
    const isAsset = name.startsWith('/assets/')
    context.header('Content-Type', mediaType)
    context.header('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    context.header('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cross-Origin-Opener-Policy', 'same-origin')
    if (isAsset && isText.test(mediaType) && context.req.header('Accept-Encoding')?.includes('gzip')) {
      context.header('Content-Encoding', 'gzip')
      context.header('Vary', 'Accept-Encoding')
      return context.body(new Uint8Array(await compressed(name, body)))
    }
    return context.body(new Uint8Array(body))
  })
  return app
}

/** The path that an address means, without dots that lead upwards; null where its escapes mean nothing. */
function decodedPath(path: string): string | null {
  try {
    return normalize(decodeURIComponent(path))
  } catch (cause) {
    if (cause instanceof URIError) return null
    throw cause
  }
}
