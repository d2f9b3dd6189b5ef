import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
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

/** Serves the built app from `folder`: files as they are, every other address the shell. */
export function serveApp(folder: string): Hono {
  const app = new Hono()
  app.use(compress())
  app.get('*', async (context) => {
    const path = normalize(decodeURIComponent(context.req.path))
    const isFile = extname(path) !== ''
    const name = isFile ? path : '/index.html'
    const body = await readFile(join(folder, name)).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'EISDIR') return null
      throw cause
    })
    if (!body) return context.text('Not found', 404)
    context.header('Content-Type', mediaTypes[extname(name)] ?? 'application/octet-stream')
    context.header(
      'Cache-Control',
      name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    context.header('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cross-Origin-Opener-Policy', 'same-origin')
    return context.body(new Uint8Array(body))
  })
  return app
}
