#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
// Node 20 cannot read TypeScript by itself; tsx can, and comes with `npm ci`.
import { register } from 'tsx/esm/api'

// Its own settings, not those of the folder that the command is called in.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
const { main } = await import('../cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
