import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ClassGroup } from '../../class'
import { ArgumentError } from '../options'
import type { ClassRequest } from './class-arguments'
import { groupsToWrite } from './given-away'
import type { PrintJob, PrintPages } from './print-pages'

/** Prints what a command line asks for; null where that is done or nothing is asked for, else why it could not be. */
export const printClass = async (groups: readonly ClassGroup[], request: ClassRequest, print: PrintPages): Promise<string | null> => {
  const pages = pagesIn(request)
  if (pages.length === 0) {
    if (request.of !== null) throw new ArgumentError('--of says what is printed, and nothing is. Add --slides FILE or --handouts FILE.')
    return null
  }
  const [group] = groupsToWrite([askedGroup(groups, request)], request)
  return group === undefined ? null : print({ lang: request.lang, group, pages })
}

/** The pages that are asked for, each to a file that can be written; found out before a minute is spent on them. */
const pagesIn = ({ slides, handouts, paper }: ClassRequest): PrintJob['pages'] => [
  ...(slides === null ? [] : [{ form: 'slides' as const, file: writable('slides', slides) }]),
  ...(handouts === null ? [] : [{ form: paper, file: writable('handouts', handouts) }]),
]

const writable = (name: string, file: string): string => {
  const folder = dirname(resolve(file))
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ArgumentError(`--${name}: there is no folder "${folder}" to put "${file}" in. Make it, or name another file.`)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new ArgumentError(`--${name}: "${file}" is a folder. Name a file in it.`)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new ArgumentError(`--${name}: nothing can be written in "${folder}". Name a file elsewhere.`)
  }
  return file
}

const wordsOf = ({ checkWord }: ClassGroup): readonly string[] => [checkWord.en, checkWord['zh-CN']].map((word) => word.toLowerCase())

/** The largest group comes first. */
const askedGroup = (groups: readonly ClassGroup[], { of }: ClassRequest): ClassGroup => {
  const [first] = groups
  if (first === undefined)
    throw new ArgumentError('no game could be read, so that there is nothing to print. Without --slides and --handouts it is said why.')
  if (of === null) return first
  const found = groups.find((group) => wordsOf(group).includes(of.toLowerCase()))
  if (found !== undefined) return found
  throw new ArgumentError(
    `--of: no game has the check word "${of}". There are ${groups.map(({ checkWord }) => `"${checkWord.en}"`).join(', ')}.`,
  )
}
