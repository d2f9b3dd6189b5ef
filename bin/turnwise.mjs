#!/usr/bin/env node
// Node 20 cannot read TypeScript by itself; tsx can, and comes with `npm ci`.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
