/** Two candidates, the first one's text on the first side. */
export type Pair = readonly [first: string, second: string]

/**
 * Which two responses are compared when somebody asks at a response: the last pair, where it holds this response;
 * else this one with one of the last pair; else with its neighbour. Null where there are not two.
 */
export function pairToCompare(
  present: readonly string[],
  asked: string | null,
  last: readonly string[],
): Pair | null {
  const [first, second] = last.filter((candidate) => present.includes(candidate))
  const isHere = asked !== null && present.includes(asked)
  if (first !== undefined && second !== undefined && (!isHere || asked === first || asked === second))
    return [first, second]
  const one = isHere ? asked : (first ?? present[0])
  if (one === undefined) return null
  const neighbour = present[present.indexOf(one) + 1] ?? present.find((candidate) => candidate !== one)
  const other = [second, first].find((candidate) => candidate !== undefined && candidate !== one) ?? neighbour
  return other === undefined ? null : [one, other]
}
