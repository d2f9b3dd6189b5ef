import { posix } from 'node:path'

/*
 * The rule of imports (docs/architecture.md, Layers): data flows one way. Types are not exempt: a type that a
 * layer needs belongs to that layer or below it.
 *
 * A pure function over texts, so that the rule itself is tested on made-up violations.
 */

/** What each layer may import besides itself. Layers stand in the order in which data flows. */
const below: Record<string, readonly string[]> = {
  domain: [],
  formats: ['domain'],
  storage: ['domain'],
  workers: ['domain', 'formats', 'storage'],
  sync: ['domain', 'formats', 'storage'],
  i18n: ['domain', 'formats', 'storage', 'sync'],
  ui: ['domain', 'formats', 'storage', 'sync', 'i18n'],
  conversation: ['domain', 'i18n', 'ui'],
  questions: ['domain', 'i18n', 'ui', 'conversation'],
  features: ['domain', 'formats', 'storage', 'sync', 'i18n', 'ui', 'conversation', 'questions'],
  app: ['domain', 'formats', 'storage', 'sync', 'i18n', 'ui', 'conversation', 'questions', 'features'],
  cli: ['domain', 'formats'],
  server: ['domain'],
}

/** Layers that start workers: by URL or `?worker`, never by running their code in the page. */
const startersOfWorkers = ['storage', 'sync', 'features', 'app']

/** What the domain may not touch: time, randomness and the machine come in as arguments. */
const machine =
  /(?<![.\w$])(?:globalThis\.)?(?:Date\.now|Date\(\)|Math\.random|(?:crypto|performance|localStorage|sessionStorage|indexedDB|navigator|process|fetch|setTimeout|setInterval)\b(?!\s*:))/

export interface SourceFile {
  /** From the root of the repository, with forward slashes: "src/domain/heads.ts". */
  readonly path: string
  readonly text: string
}

export interface Violation {
  readonly path: string
  /** What was imported or used. */
  readonly uses: string
  readonly rule: string
}

interface Import {
  readonly specifier: string
  readonly isTypeOnly: boolean
  /** `new URL('…', import.meta.url)`: the file is named, not run here. */
  readonly isUrl: boolean
}

/** Every import that goes against the direction of the layers, and every use of the machine in the domain. */
export function findViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...importsOf(file.text).flatMap((each) => {
      const rule = brokenRule(file.path, each)
      return rule === null ? [] : [{ path: file.path, uses: each.specifier, rule }]
    }),
    ...machineUses(file),
  ])
}

function machineUses({ path, text }: SourceFile): Violation[] {
  if (layerOf(path) !== 'domain' || isTest(path)) return []
  const found = machine.exec(scan(text).withoutStrings)
  return found ? [{ path, uses: found[0], rule: 'the domain has no clock, no randomness and no I/O' }] : []
}

function brokenRule(path: string, found: Import): string | null {
  const layer = layerOf(path)
  if (layer === null) return null
  const [specifier = '', query = ''] = found.specifier.split('?')
  if (!specifier.startsWith('.')) return brokenPackageRule(path, layer, specifier)

  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  if (!isTest(path) && isTest(target)) return 'only tests import tests'
  const other = layerOf(target)
  if (other === null) {
    const isCode = /(^|\/)[^/.]+$|\.[cm]?[jt]sx?$/.test(target)
    return isTest(path) || !isCode ? null : `${layer} imports nothing outside the layers`
  }
  if (other === 'workers' && layer !== 'workers') {
    const isStart = found.isUrl || found.isTypeOnly || query.split('&').includes('worker')
    return isStart && startersOfWorkers.includes(layer) ? null : 'a worker is started, not imported'
  }
  if (layer === 'features' && other === 'features') {
    return featureOf(path) === featureOf(target) ? null : 'features do not import one another'
  }
  if (layer === other || below[layer]?.includes(other)) return null
  if (layer === 'cli' && /^src\/i18n\/locales\/.*\.json$/.test(target)) return null
  if (layer === 'server' && /^src\/sync\/protocol(\.ts)?$/.test(target)) return null
  return `${layer} does not import ${other}`
}

function brokenPackageRule(path: string, layer: string, name: string): string | null {
  if (/^(?:src|@|~)\//.test(name)) return 'imports inside the repository are relative'
  if (/^(?:dexie|dexie-react-hooks)(?:\/|$)/.test(name)) {
    return layer === 'storage' ? null : 'only storage imports the database'
  }
  if (layer !== 'domain' || isTest(path)) return null
  if (name.startsWith('@noble/hashes/')) return null
  if (name === 'zod/mini' && path === 'src/domain/schema.ts') return null
  return 'the domain imports nothing but itself'
}

/** The layer of a file, or null where the rule says nothing about it. What lies in src itself belongs to the app. */
function layerOf(path: string): string | null {
  const [root, folder, ...rest] = path.split('/')
  if (root === 'cli' || root === 'server') return root
  if (root !== 'src' || folder === undefined) return null
  return rest.length === 0 ? 'app' : Object.hasOwn(below, folder) ? folder : 'app'
}

function featureOf(path: string): string | undefined {
  return path.split('/')[2]?.replace(/\.tsx?$/, '')
}

function isTest(path: string): boolean {
  return /\.test(?:\.[a-z]+)?$|(?:^|\/)testing\//.test(path)
}

/** What a file imports: static, dynamic, re-exported, as a type, or named by URL. */
export function importsOf(text: string): Import[] {
  const { withoutComments: code } = scan(text)
  const found: Import[] = []
  const add = (pattern: RegExp, read: (groups: Record<string, string | undefined>) => Partial<Import>) => {
    for (const match of code.matchAll(pattern)) {
      const groups = match.groups ?? {}
      found.push({ specifier: groups.from ?? '', isTypeOnly: false, isUrl: false, ...read(groups) })
    }
  }
  add(/^\s*import\s+(?<type>type\s+)?[^'"`;()]*?\bfrom\s*(['"])(?<from>[^'"]+)\2/gm, ({ type }) => ({
    isTypeOnly: type !== undefined,
  }))
  add(
    /^\s*export\s+(?<type>type\s+)?(?:\*[^'"]*?|\{[^}]*\}\s*)from\s*(['"])(?<from>[^'"]+)\2/gm,
    ({ type }) => ({
      isTypeOnly: type !== undefined,
    }),
  )
  add(/^\s*import\s*(['"])(?<from>[^'"]+)\1/gm, () => ({}))
  add(/(?<type>typeof\s+|:\s*)?\b(?:import|require)\(\s*(['"`])(?<from>[^'"`]+)\2/g, ({ type }) => ({
    isTypeOnly: type?.startsWith('typeof') ?? false,
  }))
  add(/\bnew URL\(\s*(['"])(?<from>\.[^'"]+)\1\s*,\s*import\.meta\.url/g, () => ({ isUrl: true }))
  return found
}

/** The text without its comments, and without its comments and the insides of its strings. */
function scan(text: string): { withoutComments: string; withoutStrings: string } {
  let withoutComments = ''
  let withoutStrings = ''
  // A string, a comment, or one character of code. A quotation mark that ends nowhere on its line is code.
  const piece =
    /(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<template>`(?:[^`\\]|\\[\s\S])*`)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|[\s\S]/g
  for (const { 0: all, groups } of text.matchAll(piece)) {
    if (groups?.comment !== undefined) continue
    withoutComments += all
    if (groups?.string !== undefined) withoutStrings += "''"
    else if (groups?.template !== undefined) withoutStrings += holesOf(all)
    else withoutStrings += all
  }
  return { withoutComments, withoutStrings }
}

/** The code inside a template: `a ${b} c` has the hole `b`. */
function holesOf(template: string): string {
  return [...template.matchAll(/\$\{([^}]*)\}/g)].map((match) => ` ${match[1]} `).join('')
}
