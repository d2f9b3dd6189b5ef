import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveApp } from './serve-app'

const port = Number(process.env.PORT ?? 4173)
const hostname = process.env.HOST ?? 'localhost'
const folder = fileURLToPath(new URL('../dist/', import.meta.url))

const server = serve({ fetch: serveApp(folder).fetch, port, hostname }, ({ port }) => {
  console.log(`Turnwise is ready: http://${hostname}:${port}/`)
})
server.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EADDRINUSE') throw cause
  console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`)
  process.exit(1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
