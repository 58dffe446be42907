import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { runCommand } from './run-command'
import { installSystemPackages } from './system-libraries'

/** Room for a 1920x1080 page with its menu bar. */
const SCREEN = '2048x1280x24'
const START_LIMIT_MS = 15_000

/** Whether a window could be shown here. */
export const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** A virtual screen of our own. */
export interface VirtualDisplay {
  /** Value for the DISPLAY variable. */
  readonly name: string
  stop(): void
}

/** Starts Xvfb on the first free number, installing it first where that is possible. */
export const startVirtualDisplay = async (): Promise<VirtualDisplay> => {
  const found = await runCommand('which', ['Xvfb'], { print: 'catch' })
  if (found.code !== 0) await installSystemPackages('Xvfb, a virtual screen for tests')
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await readNumber(server)
  return { name: `:${number}`, stop: () => server.kill('SIGTERM') }
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
