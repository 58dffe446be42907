import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where measured figures are kept for people, from the project's root. */
export const BALANCE_FILE = join('docs', 'BALANCE.md')

/** A text with the part between the markers of a name replaced; a part that is not there yet comes at the end. */
export const withSection = (text: string, name: string, body: string): string => {
  const [begin, end] = [`<!-- begin ${name}: made by a command, not by hand -->`, `<!-- end ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  const section = `${begin}\n${body.trim()}\n${end}`
  if (from < 0 || to < from) return `${text.trimEnd()}${text.trim() === '' ? '' : '\n\n'}${section}\n`
  return `${text.slice(0, from)}${section}${text.slice(to + end.length)}`
}

/** Writes a part of the balance paper. */
export const writeSection = (name: string, body: string, file = BALANCE_FILE): void => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Balance, measured\n'
  writeFileSync(file, withSection(text, name, body))
}

/** Rows of cells as a Markdown table. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
