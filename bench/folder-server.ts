import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { serveApp } from '../server/serve-app'

export interface FolderServer {
  url: string
  close(): void
}

/** Serves a build the way `npm start` does, on a free port. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = await new Promise<Server>((resolve) => {
    const made = serve({ fetch: serveApp(folder).fetch, port: 0, hostname: 'localhost' }, () =>
      resolve(made as Server),
    )
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
