const accents: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
}

type Messages = { [key: string]: string | Messages }

/** The same messages with every letter accented and room for longer words; placeholders are left alone. */
export function accented<Tree extends Messages>(messages: Tree): Tree {
  const entries = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? accentedText(message) : accented(message),
  ])
  return Object.fromEntries(entries) as Tree
}

function accentedText(text: string): string {
  return text
    .split(/(\{\{.*?\}\}|<[^>]*>|\$t\(.*?\))/u)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/[A-Za-z]/gu, (letter) => accents[letter] ?? letter),
    )
    .join('')
}
