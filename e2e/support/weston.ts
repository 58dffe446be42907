import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import { startVirtualScreen, type Screen } from '../../tools/display'

/** A Wayland desktop with two screens side by side, inside a virtual X screen of its own: the windows of other tests would lie over it. */
export interface WaylandDesktop {
  /** What a program needs to open its windows there, and there only. */
  readonly env: Readonly<Record<string, string>>
  /** The mean colour in the middle of each screen: what really is to be seen there. */
  colours(): readonly string[]
  /** Keeps a picture of both screens. */
  shoot(path: string): void
  stop(): void
}

const NEEDED = ['weston', 'xdotool', 'import', 'convert'] as const
const WIDTH = 1000
const HEIGHT = 640

/** What is missing for such a desktop, or null. */
export const missingForWayland = (): string | null => {
  if (process.platform !== 'linux') return 'Wayland is a matter of Linux'
  const missing = NEEDED.filter((tool) => spawnSync('which', [tool]).status !== 0)
  return missing.length === 0
    ? null
    : `nothing is tried on Wayland without ${missing.join(', ')}: apt-get install weston xdotool imagemagick`
}

/** Starts weston with two outputs. */
export const startWeston = async (): Promise<WaylandDesktop> => {
  // A compositor's socket has to lie in a folder of its user's alone.
  const runtime = mkdtempSync(join(tmpdir(), 'wayland-'))
  const screen = await startVirtualScreen()
  const args = ['--backend=x11-backend.so', '--output-count=2', `--width=${WIDTH}`, `--height=${HEIGHT}`]
  const server = spawn('weston', [...args, '--socket=wayland-test', '--idle-time=0', '--no-config'], {
    env: { ...screen.env, XDG_RUNTIME_DIR: runtime },
    stdio: 'ignore',
  })
  const stop = (): void => {
    server.kill('SIGTERM')
    screen.stop()
    rmSync(runtime, { recursive: true, force: true })
  }
  try {
    await expect.poll(() => existsSync(join(runtime, 'wayland-test')) && server.exitCode === null).toBe(true)
    await expect.poll(() => layApart(screen)).toBe(2)
  } catch (error) {
    stop()
    throw error
  }
  return {
    env: { XDG_RUNTIME_DIR: runtime, WAYLAND_DISPLAY: 'wayland-test', XDG_SESSION_TYPE: 'wayland', DISPLAY: '' },
    colours: () => [0, WIDTH].map((left) => colourAt(screen, left)),
    shoot: (path) => {
      mkdirSync(dirname(path), { recursive: true })
      spawnSync('import', ['-window', 'root', '-crop', `${2 * WIDTH}x${HEIGHT}+0+0`, path], { env: screen.env })
    },
    stop,
  }
}

/** Nobody manages windows on a virtual screen, where both outputs would lie upon each other; says how many were moved. */
const layApart = ({ env }: Screen): number => {
  const found = spawnSync('xdotool', ['search', '--class', 'weston'], { encoding: 'utf8', env }).stdout.trim().split('\n').filter(Boolean)
  for (const [place, output] of found.entries()) spawnSync('xdotool', ['windowmove', output, String(place * WIDTH), '0'], { env })
  return found.length
}

const colourAt = ({ env }: Screen, left: number): string => {
  const picture = spawnSync('import', ['-window', 'root', 'png:-'], { env }).stdout
  const middle = `${WIDTH / 2}x${HEIGHT / 2}+${left + WIDTH / 4}+${HEIGHT / 4}`
  const mean = ['png:-', '-crop', middle, '-scale', '1x1!', '-format', '%[hex:p{0,0}]', 'info:']
  return spawnSync('convert', mean, { input: picture, encoding: 'utf8' }).stdout || 'unseen'
}
