import { ArgumentError } from './options'

/** What a run of a command says and how it ends: 0 when all went well, 1 when what it checks does not hold, 2 when it was asked wrongly. */
export interface Answer {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** The answer of a command; what is wrong with its command line becomes a message. */
export const answerTo = async (name: string, work: () => Promise<string | Answer>): Promise<Answer> => {
  try {
    const answer = await work()
    return typeof answer === 'string' ? { code: 0, out: answer, err: '' } : answer
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error
    return { code: 2, out: '', err: `${name}: ${error.message}` }
  }
}

/** Runs a command with the words of the command line, prints its answer, and ends as it says. */
export const runCommand = async (command: (words: readonly string[]) => Promise<Answer>): Promise<void> => {
  const { code, out, err } = await command(process.argv.slice(2))
  if (out !== '') process.stdout.write(`${out}\n`)
  if (err !== '') process.stderr.write(`${err}\n`)
  process.exitCode = code
}
