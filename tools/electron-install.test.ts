import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXECUTABLE, installElectron, isInstalled, versionOf } from './electron-install'
import { electronSource } from './electron-source'
import { PROJECT } from './project'
import { startElectronMirror, type ElectronMirror } from './testing/electron-mirror'

let mirror: ElectronMirror
beforeEach(async () => {
  mirror = await startElectronMirror(20)
})
afterEach(() => mirror.close())

const SILENCE_MS = 4000
const install = (silenceMs: number | null = SILENCE_MS) =>
  installElectron({ home: mirror.home, env: electronSource(mirror.env).env, silenceMs })
/** What an installation has left besides the package itself. */
const left = (): readonly string[] =>
  readdirSync(mirror.home).filter((name) => !['package.json', 'install.js', 'checksums.json'].includes(name))

it('installs what the mirror has, asked for without a slash at its end, and then has it in the cache', async () => {
  expect(await install()).toBe(true)
  expect(isInstalled(mirror.home)).toBe(true)
  expect(readFileSync(join(mirror.home, 'dist', EXECUTABLE), 'utf8')).toContain('a runtime')
  expect([...left()].sort()).toEqual(['dist', 'path.txt'])
  expect(mirror.requests).toEqual([expect.stringMatching(/^GET \/v[\d.]+\/electron-v[\d.]+-\w+-\w+\.zip$/)])
  rmSync(join(mirror.home, 'dist'), { recursive: true })
  expect(await install(null)).toBe(true)
  expect(mirror.requests).toHaveLength(1)
})

it('asks nobody where only the cache may be asked', async () => {
  expect(await install(null)).toBe(false)
  expect(mirror.requests).toEqual([])
})

it.each([
  ['cut', SILENCE_MS, /terminated|closed/],
  ['corrupt', SILENCE_MS, /did not match expected checksum/],
  ['missing', SILENCE_MS, /404/],
  ['stalled', 300, /nothing came for 0\.3 seconds/],
  ['mute', 300, /nothing came for 0\.3 seconds/],
] as const)('says what is wrong with a download that is %s, and leaves nothing', async (manner, silence, reason) => {
  mirror.manner = manner
  await expect(install(silence)).rejects.toThrow(reason)
  expect(left()).toEqual([])
})

describe('a runtime that was left half', () => {
  const dist = (): string => join(mirror.home, 'dist')
  beforeEach(() => {
    mkdirSync(dirname(join(dist(), EXECUTABLE)), { recursive: true })
    writeFileSync(join(dist(), EXECUTABLE), 'a whole one')
    writeFileSync(join(dist(), 'version'), versionOf(mirror.home))
    writeFileSync(join(mirror.home, 'path.txt'), EXECUTABLE)
  })

  it('counts as long as it is whole', () => {
    expect(isInstalled(mirror.home)).toBe(true)
  })

  it.each([
    ['without path.txt', () => rmSync(join(mirror.home, 'path.txt'))],
    ['with the path of another system', () => writeFileSync(join(mirror.home, 'path.txt'), 'elsewhere')],
    ['of another version', () => writeFileSync(join(dist(), 'version'), '44.0.0')],
    ['without its version', () => rmSync(join(dist(), 'version'))],
    ['with an empty executable', () => writeFileSync(join(dist(), EXECUTABLE), '')],
  ])('%s does not count', (_case, damage) => {
    damage()
    expect(isInstalled(mirror.home)).toBe(false)
  })

  it('is removed though its download fails, and replaced by one that succeeds', async () => {
    rmSync(join(mirror.home, 'path.txt'))
    mirror.manner = 'missing'
    await expect(install()).rejects.toThrow('404')
    expect(left()).toEqual([])
    mirror.manner = 'whole'
    expect(await install()).toBe(true)
    expect(isInstalled(mirror.home)).toBe(true)
  })
})

describe.skipIf(process.platform === 'win32')('a tool that is ended', () => {
  /** A tool of its own process that does nothing but install from the mirror. */
  const startTool = () => {
    const [installer, runner] = ['electron-install.ts', 'run-tool.ts'].map((file) => JSON.stringify(join(PROJECT, 'tools', file)))
    const script = `const { installElectron } = require(${installer}); require(${runner}).runTool(async () => {
      await installElectron({ home: ${JSON.stringify(mirror.home)}, env: process.env, silenceMs: 60000 }); return 0 })`
    const env = electronSource(mirror.env).env
    return spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', script], { cwd: PROJECT, env, stdio: 'ignore', detached: true })
  }
  /** Whether a process, or one of its group where the number is negative, is there. */
  const runs = (pid: number): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await pause(1)
  }

  it('by Ctrl-C ends at once, with the process that fetches, and leaves nothing', async () => {
    mirror.manner = 'stalled'
    const tool = startTool()
    await until(() => mirror.requests.length > 0)
    const ended = once(tool, 'exit')
    const since = Date.now()
    // To the tool alone: the process it runs has to be ended by it.
    tool.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    expect(Date.now() - since).toBeLessThan(3000)
    expect(left()).toEqual([])
    await until(() => !runs(-(tool.pid ?? 0)))
  })

  it('by force while it unpacks leaves nothing that would be used, and the next run clears it away', async () => {
    mirror.close()
    mirror = await startElectronMirror(2000)
    const tool = startTool()
    const ended = once(tool, 'exit')
    const unpacking = (): boolean => left().some((name) => existsSync(join(mirror.home, name, 'dist', 'locales')))
    await until(unpacking)
    process.kill(-(tool.pid ?? 0), 'SIGKILL')
    await ended
    expect(unpacking()).toBe(true)
    expect(isInstalled(mirror.home)).toBe(false)
    await install()
    expect(isInstalled(mirror.home)).toBe(true)
    expect([...left()].sort()).toEqual(['dist', 'path.txt'])
  })
})

it('leaves what another process is putting together', async () => {
  const other = join(mirror.home, `.stage-${process.pid}-other`)
  mkdirSync(other)
  await install()
  expect(existsSync(other)).toBe(true)
})
