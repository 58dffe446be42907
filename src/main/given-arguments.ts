import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The most files taken at once: whoever selects more may have meant another program. */
export const MOST_FILES = 100

/** The files of one start, and how many more there were than are taken at once: nothing is left out in silence. */
export interface GivenPaths {
  readonly files: readonly string[]
  readonly leftOut: number
}

/** A start without files. */
export const NO_PATHS: GivenPaths = { files: [], leftOut: 0 }

/**
 * What on a command line names a file, and what does not. What begins with a dash is for Chromium, or the file of a loader's `-r FILE`; where
 * the game is not packaged, the first of the others is the folder of the game itself.
 */
const sortArguments = (
  argv: readonly string[],
  isPackaged: boolean,
): { readonly files: readonly string[]; readonly others: readonly string[] } => {
  const files: string[] = []
  const others: string[] = []
  let isFolderNext = !isPackaged
  for (let at = 1; at < argv.length; at++) {
    const argument = argv[at] ?? ''
    if (argument === '--') {
      files.push(...argv.slice(at + 1))
      break
    }
    if (argument === '-r' || argument === '--require') {
      others.push(...argv.slice(at, at + 2))
      at += 1
    } else if (argument.startsWith('-')) others.push(argument)
    else if (isFolderNext) {
      others.push(argument)
      isFolderNext = false
    } else files.push(argument)
  }
  return { files, others }
}

/** The files on a command line, as whole paths. */
export const filesFromArguments = (argv: readonly string[], cwd: string, isPackaged: boolean): GivenPaths =>
  asMany(sortArguments(argv, isPackaged).files.flatMap((file) => wholePath(file, cwd)))

/** A command line's arguments without its files, to start the program once more. */
export const argumentsWithoutFiles = (argv: readonly string[], isPackaged: boolean): readonly string[] =>
  sortArguments(argv, isPackaged).others

const asMany = (files: readonly string[], leftOut = 0): GivenPaths => ({
  files: files.slice(0, MOST_FILES),
  leftOut: leftOut + Math.max(0, files.length - MOST_FILES),
})

/** Whether this is the address of a file that could not be made a path: no whole path begins so. */
export const isAddress = (given: string): boolean => /^file:/i.test(given)

/** File managers give paths, or addresses of files; an address that names no file here stays what it is, and is told. */
const wholePath = (given: string, cwd: string): readonly string[] => {
  if (given === '' || given.includes('\0')) return []
  if (!isAddress(given)) return [resolve(cwd, given)]
  try {
    return [fileURLToPath(given)]
  } catch {
    return [given]
  }
}

/** The files of a second start: as it says itself, else as its command line does, which Chromium may have put in another order. */
export const filesFromSecondStart = (handed: unknown, argv: readonly string[], cwd: string, isPackaged: boolean): GivenPaths => {
  const { files, leftOut } = fieldsOf(handed)
  if (!Array.isArray(files)) return filesFromArguments(argv, cwd, isPackaged)
  return asMany(
    files.filter((file): file is string => typeof file === 'string' && file !== ''),
    typeof leftOut === 'number' && Number.isSafeInteger(leftOut) && leftOut > 0 ? leftOut : 0,
  )
}

const fieldsOf = (handed: unknown): { readonly files?: unknown; readonly leftOut?: unknown } =>
  handed !== null && typeof handed === 'object' ? handed : {}
