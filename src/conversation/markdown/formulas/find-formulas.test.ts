import { expect, test } from 'vitest'
import { findFormulas } from './find-formulas'

test.each([
  ['a letter', 'Let $x$ be', ['x']],
  ['an equation', 'so $a^2 + b^2 = c^2$.', ['a^2 + b^2 = c^2']],
  ['a command', 'an angle $\\theta$', ['\\theta']],
  ['text within', '$\\text{speed of light} = c$', ['\\text{speed of light} = c']],
  ['a number and a unit', 'about $5$ or $2n$', ['5', '2n']],
  ['a function', 'of $f(x)$, in full', ['f(x)']],
  ['between letters of another script', '设$x+1$为整数', ['x+1']],
  ['two dollars', 'first\n\n$$\n\\int_0^1 x\\,dx\n$$\n\nlast', ['\\int_0^1 x\\,dx']],
  ['brackets', 'so \\[ e = mc^2 \\] and', ['e = mc^2']],
  ['parentheses', 'where \\(n \\ge 0\\) holds', ['n \\ge 0']],
  ['a quotation', '> $$\n> a = b\n> $$', ['a = b']],
  ['a cell of a table', '| $a|b|c$ | $d$ |', ['a|b|c', 'd']],
])('finds %s', (_name, text, expected) => {
  expect(findFormulas(text).map(({ tex }) => tex)).toEqual(expected)
})

test.each([
  ['money', 'It costs $5 and not $10, or $7.50.'],
  ['ranges of money', 'from $10-$20, or $5/$6'],
  ['money behind', 'for 5$ or 10$ and 20$'],
  ['money in a table', '|$5|$10|\n| $5 | $10 |'],
  ['variables of a shell', 'set $HOME and $PATH, or "$A:$B"'],
  ['words', 'from $a and then b$ on'],
  ['other scripts', 'от $5 до ста$ и'],
  ['an escaped dollar', 'costs \\$5 and x$'],
  ['code', 'run `echo $x$` now'],
  ['a fenced block', '```sh\necho $x$\n```\n'],
  ['an open fenced block', '~~~\n$$a$$\n'],
  ['escaped brackets', 'see \\[1\\] and \\(optional\\) or \\[the page\\]'],
  ['a blank line within', '\\[ a = b\n\n c \\]'],
])('leaves %s alone', (_name, text) => {
  expect(findFormulas(text)).toEqual([])
})

test('says where each stands, with its delimiters', () => {
  const text = 'so $x$ and $$y$$'
  expect(findFormulas(text).map(({ start, end, isDisplay }) => [text.slice(start, end), isDisplay])).toEqual([
    ['$x$', false],
    ['$$y$$', true],
  ])
})

test.each(['$', '\\[', '\\(', '`', '$$', '``'])('takes no time for thousands of open %s', (sign) => {
  const text = `${sign}a `.repeat(60_000)
  const startMs = performance.now()
  findFormulas(text)
  expect(performance.now() - startMs).toBeLessThan(3_000)
})
