import { readFileSync, statSync } from 'node:fs'
import { cp, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { discard, inStage } from './staging-folder'

/** For how long nothing may come from a server before a download counts as failed; how long it takes altogether is the line's affair. */
export const SILENCE_MS = 60_000

/** What the fetching process ends with where only the cache was asked and has nothing. */
export const NOT_CACHED = 3

/** Where and how an electron package is given its runtime. */
export interface Installation {
  /** Folder of the electron package. */
  readonly home: string
  /** Mirrors, proxies and caches, as @electron/get reads them. */
  readonly env: NodeJS.ProcessEnv
  /** ms without a byte after which a download has failed; null asks only the cache of archives. */
  readonly silenceMs: number | null
}

/** The executable of a runtime, from its folder. */
export const EXECUTABLE =
  process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'

/** The version an electron package asks for. */
export const versionOf = (home: string): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string }).version

/**
 * Whether an electron package has the runtime it asks for: path.txt, which is written last, and the runtime's own version both have to say
 * so.
 */
export const isInstalled = (home: string): boolean => {
  try {
    const dist = join(home, 'dist')
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    return (
      version === versionOf(home) &&
      readFileSync(join(home, 'path.txt'), 'utf8') === EXECUTABLE &&
      statSync(join(dist, EXECUTABLE)).size > 0
    )
  } catch {
    return false
  }
}

/**
 * Fetches and installs the runtime an electron package asks for. It is put together beside its place and moved there when it is whole, so
 * that neither a fault nor an end in the middle leaves one that would be started. False where only the cache was asked and has nothing.
 */
export const installElectron = async (installation: Installation): Promise<boolean> => {
  const { home } = installation
  // What is not whole is of no use to anybody, and would be in the way.
  if (!isInstalled(home)) await removeInstalled(home)
  if (!(await fetchArchive(installation))) return false
  await inStage(home, async (stage) => {
    await unpackInto(stage, installation)
    if (!isInstalled(home)) await moveIn(stage, home)
  })
  return true
}

const removeInstalled = async (home: string): Promise<void> => {
  await discard(join(home, 'path.txt'))
  await discard(join(home, 'dist'))
}

const fetchArchive = async ({ home, env, silenceMs }: Installation): Promise<boolean> => {
  const program = ['--import', 'tsx', join(PROJECT, 'tools', 'electron-fetch.ts')]
  const fetched = await runCommand(process.execPath, [...program, home, String(silenceMs ?? 0)], { cwd: PROJECT, env, print: 'answer' })
  if (fetched.code === NOT_CACHED) return false
  if (fetched.code !== 0) throw new Error(fetched.output.trim() || `the fetching process ended with code ${fetched.code}`)
  return true
}

/** Lets the package's own installer, which finds the archive in its cache, unpack into a copy of the package that holds nothing else. */
const unpackInto = async (stage: string, { home, env }: Installation): Promise<void> => {
  for (const file of ['package.json', 'install.js', 'checksums.json']) await cp(join(home, file), join(stage, file))
  const unpacked = await runCommand(process.execPath, [join(stage, 'install.js')], { cwd: stage, env, print: 'catch' })
  if (unpacked.code !== 0) throw new Error(`it could not be unpacked: ${unpacked.output.trim().split('\n')[0] ?? `code ${unpacked.code}`}`)
  if (!isInstalled(stage)) throw new Error(`the archive holds no Electron ${versionOf(home)} for this system`)
}

const moveIn = async (stage: string, home: string): Promise<void> => {
  await removeInstalled(home)
  await rename(join(stage, 'dist'), join(home, 'dist'))
  await writeFile(join(stage, 'path.txt'), EXECUTABLE)
  await rename(join(stage, 'path.txt'), join(home, 'path.txt'))
}
