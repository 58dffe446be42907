import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './run-tool'

type Options = NonNullable<ParseArgsConfig['options']>

/** The values of a tool's options; null where --help was asked for. What the tool does not take is an error that names what it does. */
export const readToolOptions = <const T extends Options>(words: readonly string[], name: string, options: T) => {
  if (words.includes('--help') || words.includes('-h')) return null
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values
  } catch (error) {
    const known = Object.entries(options).map(([option, { type }]) => `--${option}${type === 'string' ? ' ...' : ''}`)
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${name}: ${what}. It takes ${[...known, '--help'].join(', ')}.`)
  }
}
