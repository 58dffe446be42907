/** Something wrong with the command line or with a file it names: what, where, and what to do about it. */
export class ArgumentError extends Error {}

/** The options of a command: those with a value and an example of each, and those without. */
export interface OptionList {
  readonly values: Readonly<Record<string, string>>
  readonly flags: readonly string[]
  /** What words without dashes in front are, where a command takes them. */
  readonly words?: string
}

/** What was given: options by name ('' for a flag), and the words that are none. */
export interface Given {
  readonly options: ReadonlyMap<string, string>
  readonly words: readonly string[]
}

/** Reads a command line; throws an ArgumentError that says what is wrong, where, and what to do. */
export const readOptions = (line: readonly string[], list: OptionList): Given => {
  const options = new Map<string, string>()
  const words: string[] = []
  const left = line.entries()
  for (const [at, word] of left) {
    if (list.words !== undefined && !word.startsWith('-')) {
      words.push(word)
      continue
    }
    const place = at + 1
    const [name, inline] = splitOption(word, place, list)
    if (options.has(name)) throw new ArgumentError(`--${name} is given twice (word ${place}). Give it once.`)
    if (list.flags.includes(name)) {
      if (inline !== undefined)
        throw new ArgumentError(`--${name} takes no value, found "${inline}" (word ${place}). Write --${name} alone.`)
      options.set(name, '')
      continue
    }
    const value = inline ?? left.next().value?.[1]
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new ArgumentError(`--${name} needs a value (word ${place}). ${exampleOf(name, list)}`)
    options.set(name, value)
  }
  return { options, words }
}

/** An option's value as a whole number; `otherwise` when it is not given. */
export const wholeNumber = <T>(
  { options }: Given,
  list: OptionList,
  name: string,
  range: readonly [from: number, to: number],
  otherwise: T,
): number | T => {
  const text = options.get(name)
  if (text === undefined) return otherwise
  const [from, to] = range
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= from && value <= to) return value
  throw new ArgumentError(`--${name} must be a whole number from ${from} to ${to}, found "${text}". ${exampleOf(name, list)}`)
}

/** An option's value as one of some words; `otherwise` when it is not given. */
export const oneOf = <T extends string>({ options }: Given, name: string, known: readonly T[], otherwise: T): T => {
  const text = options.get(name)
  if (text === undefined) return otherwise
  const value = known.find((word) => word === text)
  if (value === undefined) throw new ArgumentError(`--${name} must be one of ${known.join(', ')}, found "${text}".`)
  return value
}

const exampleOf = (name: string, { values }: OptionList): string => `Such as --${name} ${values[name]}.`

const splitOption = (word: string, place: number, { values, flags }: OptionList): readonly [string, string | undefined] => {
  const found = /^--([a-z-]+)(?:=(.*))?$/.exec(word) ?? (word === '-h' ? ['', 'help'] : null)
  const name = found?.[1]
  if (name === undefined) throw new ArgumentError(`"${word}" (word ${place}) is not an option. Options start with --; see --help.`)
  const known = [...Object.keys(values), ...flags]
  if (!known.includes(name))
    throw new ArgumentError(`There is no option --${name} (word ${place}). Use ${known.map((option) => `--${option}`).join(', ')}.`)
  return [name, found?.[2]]
}
