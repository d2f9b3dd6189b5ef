import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveApp } from '../server/serve-app'

/** The built app; a run of its own may be served from elsewhere. */
export const built = process.env.TURNWISE_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url))

/** The built app, served; `kill` drops every connection and refuses new ones. */
export interface AppServer {
  url: string
  kill(): Promise<void>
}

export async function startServer(port = 0): Promise<AppServer> {
  if (!existsSync(built)) throw new Error('The app is not built. Run `npm run build` first.')
  const server = await new Promise<Server>((resolve) => {
    const made = serve({ fetch: serveApp(built).fetch, port, hostname: 'localhost' }, () =>
      resolve(made as Server),
    )
  })
  let isRunning = true
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async kill() {
      if (!isRunning) return
      isRunning = false
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
