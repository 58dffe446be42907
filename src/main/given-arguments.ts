import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The most files taken at once: whoever selects more meant another program. */
export const MOST_FILES = 100

/**
 * The files on a command line, as whole paths. What begins with a dash is for Chromium, or the file of a loader's `-r FILE`; where the game
 * is not packaged, the first of the others is the folder of the game itself.
 */
export const filesFromArguments = (argv: readonly string[], cwd: string, isPackaged: boolean): readonly string[] => {
  const files: string[] = []
  let onlyFiles = false
  for (let at = 1; at < argv.length; at++) {
    const argument = argv[at] ?? ''
    if (onlyFiles) files.push(argument)
    else if (argument === '--') onlyFiles = true
    else if (argument === '-r' || argument === '--require') at += 1
    else if (!argument.startsWith('-')) files.push(argument)
  }
  const given = isPackaged ? files : files.slice(1)
  return given.flatMap((file) => wholePath(file, cwd)).slice(0, MOST_FILES)
}

/** File managers give paths, or addresses of files; an address that names no file here is none. */
const wholePath = (given: string, cwd: string): readonly string[] => {
  if (given === '' || given.includes('\0')) return []
  if (!/^file:/i.test(given)) return [resolve(cwd, given)]
  try {
    return [fileURLToPath(given)]
  } catch {
    return []
  }
}

/** What a second start hands to the first. */
export interface SecondStart {
  readonly files: readonly string[]
}

/** The files of a second start: as it says itself, else as its command line does, which Chromium may have put in another order. */
export const filesFromSecondStart = (handed: unknown, argv: readonly string[], cwd: string, isPackaged: boolean): readonly string[] => {
  const files = handed !== null && typeof handed === 'object' && 'files' in handed ? handed.files : null
  if (!Array.isArray(files)) return filesFromArguments(argv, cwd, isPackaged)
  return files.filter((file): file is string => typeof file === 'string' && file !== '').slice(0, MOST_FILES)
}
