/** What comes after the fence of a block whose language can be coloured, by the names and aliases of highlight.js. */
const colourable = new Set(
  `arduino bash c h cc cpp c++ hpp csharp cs c# css diff patch go golang graphql gql ini toml java javascript js jsx mjs
  cjs json json5 jsonc kotlin kt less lua makefile make mk markdown md mkd objectivec objc obj-c perl pl php python py
  python-repl pycon r ruby rb rust rs scss bash sh zsh shell console sql swift typescript ts tsx mts vb vbnet wasm xml
  html xhtml svg yaml yml`.split(/\s+/),
)

/** The language of a block of code, by the classes that Markdown gives it; null where it cannot be coloured. */
export function codeLanguage(classNames: unknown): string | null {
  if (!Array.isArray(classNames)) return null
  for (const name of classNames) {
    const language = /^language-(.+)$/.exec(String(name))?.[1]?.toLowerCase()
    if (language !== undefined && colourable.has(language)) return language
  }
  return null
}

/** Every name, for the test that compares them with what is known to the highlighter. */
export const colourableNames: ReadonlySet<string> = colourable
