import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

declare const __filename: string | undefined

const here = typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url)

/** The folder with package.json. */
export const PROJECT = join(dirname(here), '..')

/** The path of an installed package's JavaScript entry or bin file, from the project's node_modules. */
export const inModules = (...parts: readonly string[]): string => join(PROJECT, 'node_modules', ...parts)

/** The path of a picture or a file that goes into packages. */
export const inAssets = (...parts: readonly string[]): string => join(PROJECT, 'assets', ...parts)

/** Whether this process has the rights (and Electron's limits) of root. */
export const isRoot = (): boolean => process.getuid?.() === 0
