/**
 * A heading of the rulebook: its level, its words, its name, and a dash where it has no number, as what stands before and after the rules.
 */
export const HEADING = /^(#{2,3}) (.+?) \{#([a-z0-9-]+)( -)?\}$/

/** The number of every numbered section, by name: '6' for a chapter, '6.1' for a section in it. Both languages have the same. */
export function numberSections(text: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  let chapter = 0
  let section = 0
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line)
    if (heading === null || heading[4] !== undefined) continue
    if (heading[1] === '##') {
      chapter++
      section = 0
    } else section++
    numbers.set(heading[3] ?? '', section === 0 ? `${chapter}` : `${chapter}.${section}`)
  }
  return numbers
}

/** What stands before the number of a section where a sentence refers to it. */
export const SECTION_SIGN = '§'

/**
 * Writes into every link the number of the section it leads to, so that a printed page can be followed too; a link that reads '§' becomes
 * the bare number.
 */
export function citeSections(text: string, numbers: ReadonlyMap<string, string>, space: string): string {
  return text.replace(/\[([^\]]+)\]\(#([a-z0-9-]+)\)/g, (whole, words: string, id: string) => {
    const number = numbers.get(id)
    if (number === undefined) return whole
    return words === SECTION_SIGN ? `[${number}](#${id})` : `[${words}${space}${SECTION_SIGN}${number}](#${id})`
  })
}
