import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const { MUTANTS_SHARE = '1', MUTANTS_SEED = '1' } = process.env
const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const HASHES = 2 ** 32

/** A mutant is drawn by what it is, not by its number: it stays in the sample of a seed while other files change. */
const isDrawn = ({ fileName, location: { start }, mutatorName, replacement }) => {
  const text = [MUTANTS_SEED, relative(PROJECT, fileName), start.line, start.column, mutatorName, replacement].join('\n')
  return createHash('sha256').update(text).digest().readUInt32BE(0) / HASHES < Number(MUTANTS_SHARE)
}

const verdict = (mutant) => (isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' })

/**
 * Lets Stryker try a part of the mutants only, each with the same chance. Ranges of lines would not do: a range holds no mutant that is
 * longer, and Stryker has no other way to leave one out than a checker that says it does not compile.
 */
export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: async () => {},
      group: async (mutants) => [mutants.map(({ id }) => id)],
      check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)])),
    },
  },
]
