import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Room for a 1920x1080 page with its menu bar. */
const SCREEN = '2048x1280x24'
const START_LIMIT_MS = 15_000

/** Whether a window could be shown here. */
export const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** A screen for windows of a tool. */
export interface Screen {
  /** Environment in which windows open there. */
  readonly env: NodeJS.ProcessEnv
  stop(): void
}

/** What would lead a window to the person's own screen: Wayland, and keys to another X server. */
const OWN_SCREEN = ['WAYLAND_DISPLAY', 'WAYLAND_SOCKET', 'XAUTHORITY'] as const

/** The environment of a desktop, changed so that every window opens on an X server of this name. */
export const onDisplay = (name: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const without = Object.fromEntries(Object.entries(env).filter(([key]) => !OWN_SCREEN.some((own) => own === key)))
  return { ...without, DISPLAY: name, XDG_SESSION_TYPE: 'x11', GDK_BACKEND: 'x11', ELECTRON_OZONE_PLATFORM_HINT: 'x11' }
}

/** Asks for windows on the person's own screen instead of a virtual one. */
export const SHOW = { word: '--show', name: 'SINKING_MARKET_SHOW' } as const

/**
 * The screen for tests: on Linux always a virtual one, on which nobody's desktop, its scale or its other windows can change what is tested,
 * and which takes nobody's keyboard away; the person's own where they ask for it, and on systems that have no other.
 */
export const provideTestScreen = async (show: boolean): Promise<Screen> =>
  process.platform !== 'linux' || show ? { env: process.env, stop: () => undefined } : startVirtualScreen()

/** Starts Xvfb on the first free number, installing it first where that is possible. */
export const startVirtualScreen = async (): Promise<Screen> => {
  const server = (await startServer()) ?? (await installed())
  if (server === null) throw new Error('Xvfb is not there, though it was installed.')
  const number = await readNumber(server)
  return { env: onDisplay(`:${number}`, process.env), stop: () => server.kill('SIGTERM') }
}

const installed = async (): Promise<ChildProcess | null> => {
  // Fetched when it is needed: Playwright, which opens screens of its own for Wayland, cannot load what tools know of their own place.
  const { installSystemPackages } = await import('./system-libraries')
  await installSystemPackages(`Xvfb, a virtual screen for tests (${SHOW.word} opens their windows on yours)`)
  return startServer()
}

/**
 * Null where Xvfb is not there. It stays as it is when its last window closes: while it started anew, as it would, the next program would
 * find no screen.
 */
const startServer = async (): Promise<ChildProcess | null> => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  try {
    await once(server, 'spawn')
    return server
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const readNumber = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start in time.')), START_LIMIT_MS)
    const pipe = server.stdio[3] as Readable
    pipe.once('data', (chunk: Buffer) => {
      clearTimeout(timer)
      resolve(chunk.toString('utf8').trim())
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code ?? 'none'}.`)))
  })
