import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test'

/** The folder with package.json. */
export const PROJECT = join(__dirname, '..', '..')

/** A game under test, wherever its page is shown. */
export interface PageGame {
  readonly page: Page
  /** The user's folder: saves/, scenarios/, settings.json. */
  readonly userFolder: string
  /** Errors on the console and uncaught faults of the page, so far. */
  readonly problems: readonly string[]
  /** Ends the game as a person would; the user's folder goes too unless it was given. */
  close(): Promise<void>
  /** Ends it at once, as a power cut would; the user's folder stays. */
  kill(): Promise<void>
}

/** A game that runs in Electron. */
export interface RunningGame extends PageGame {
  readonly app: ElectronApplication
}

/** How to start the game. */
export interface LaunchOptions {
  /** Reuse a folder (kill and resume); otherwise a fresh one is made and removed. */
  readonly userFolder?: string
  /** Size of the page in pixels; the window may also be left as it opens. */
  readonly size?: { readonly width: number; readonly height: number } | 'as it opens'
  /** Files the game is given on its command line. */
  readonly files?: readonly string[]
  /** Run this executable (a packaged game) instead of the build in out/. */
  readonly executable?: string
  /** What else to tell Electron. */
  readonly flags?: readonly string[]
  /** Variables that differ from this environment's. */
  readonly env?: Readonly<Record<string, string>>
}

/** Page sizes every screen must work at. */
export const SIZES = { small: { width: 1280, height: 720 }, large: { width: 1920, height: 1080 } } as const

/** A fresh user's folder. */
export const makeUserFolder = (): string => mkdtempSync(join(tmpdir(), 'sinking-market-user-'))

/** On a virtual screen nothing but X11 is there; on a person's own (`--show`) the game chooses as it does when it is played. */
const PLATFORM = process.platform === 'linux' && !process.env['WAYLAND_DISPLAY'] ? ['--ozone-platform=x11'] : []

/** Starts the built game in a real Electron. */
export const launchGame = async (options: LaunchOptions = {}): Promise<RunningGame> => {
  const userFolder = options.userFolder ?? makeUserFolder()
  const app = await launchElectron(userFolder, {
    executablePath: options.executable ?? electronExecutable(),
    args: [
      ...(options.executable ? [] : [PROJECT]),
      `--user-data-dir=${userFolder}`,
      '--lang=en-GB',
      ...PLATFORM,
      ...(options.flags ?? []),
      ...(options.files ?? []),
    ],
    ...(options.env ? { env: { ...process.env, ...options.env } as Record<string, string> } : {}),
    // Only root needs the sandbox off; everybody else tests the game as it ships.
    chromiumSandbox: process.getuid?.() !== 0,
    cwd: PROJECT,
  })
  const page = await app.firstWindow()
  const problems = listenForProblems(page)
  await page.waitForLoadState('load')
  if (options.size !== 'as it opens') await setPageSize(page, options.size ?? SIZES.small)
  const pid = await app.evaluate(() => process.pid)
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()))
  const close = async (): Promise<void> => {
    try {
      await endsInTime(app.close(), () => killAll(pid))
    } finally {
      if (options.userFolder === undefined) rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  const kill = async (): Promise<void> => {
    killAll(pid)
    await ended
  }
  return { app, page, userFolder, problems, close, kill }
}

/** A game that asks nothing has ended long before. */
const END_MS = 30_000

/** Waits for a game that was told to end; one that does not is killed and fails the test, instead of holding up the run until its limit. */
const endsInTime = async (ended: Promise<void>, kill: () => void): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      kill()
      reject(new Error(`The game did not end within ${END_MS / 1000} s of being told to; it may be asking somebody.`))
    }, END_MS)
  })
  await Promise.race([ended, late]).finally(() => clearTimeout(timer))
}

/**
 * Ends a game with every process of it, be it ending by itself just now: one that outlived the others would hold on to the user's folder.
 * Playwright starts each in a group of its own. On Windows its own child is a shell, and the game itself ends those that belong to it.
 */
const killAll = (pid: number): void => {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** A start that takes longer than this hangs; Playwright kills it. */
const START_MS = 15_000

/**
 * Starts an Electron. Playwright now and then meets the window just as it opens and waits for ever for a page it has missed
 * (seen on a busy machine, one start in a hundred); that says nothing about the game, so such a start is made again, with the user's folder
 * as it was: the game that was missed may have kept the files it was given.
 */
const launchElectron = async (userFolder: string, options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> => {
  const before = makeUserFolder()
  copyFiles(userFolder, before)
  try {
    return await _electron.launch({ ...options, timeout: START_MS })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 })
    copyFiles(before, userFolder)
    return await _electron.launch({ ...options, timeout: 2 * START_MS })
  } finally {
    rmSync(before, { recursive: true, force: true })
  }
}

/** Copies files and folders, and no lock of a game that runs or was killed: those are links and sockets. */
const copyFiles = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (path) => lstatSync(path).isFile() || lstatSync(path).isDirectory() })

/** The Electron the tests were started with. */
export const electronExecutable = (): string => {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (!path) throw new Error('Start these tests with: npm run e2e')
  return path
}

/** Gathers what goes wrong on a page from now on. */
export const listenForProblems = (page: Page): string[] => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message))
  return problems
}

/**
 * Gives a page a size, whatever its window has: no screen is too small for it, and no window manager has a say. Tests of windows themselves
 * size those instead.
 */
export const setPageSize = async (page: Page, size: { readonly width: number; readonly height: number }): Promise<void> => {
  await page.setViewportSize(size)
  await page.waitForFunction((wanted) => innerWidth === wanted.width && innerHeight === wanted.height, size)
}
