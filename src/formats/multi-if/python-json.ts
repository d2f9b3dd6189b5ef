/**
 * JSON as Python's `json.dumps` writes it, and as the published Multi-IF file has it: a space after commas and colons,
 * everything beyond ASCII escaped. So the published rows come out again byte for byte.
 */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => pythonJson(each ?? null)).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    return `{${fields.map(([name, field]) => `${ascii(name)}: ${pythonJson(field)}`).join(', ')}}`
  }
  return typeof value === 'string' ? ascii(value) : (JSON.stringify(value) ?? 'null')
}

function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
