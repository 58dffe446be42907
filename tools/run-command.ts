import { spawn, type SpawnOptions } from 'node:child_process'
import { Interrupted } from './interrupted'

/** How a child process ended, and what it printed when that was caught. */
export interface Ended {
  /** Exit code; 124 when it was stopped by the time limit, 127 when it could not start. */
  readonly code: number
  /** What ended it from outside, or by a fault of its own (SIGSEGV). */
  readonly signal: NodeJS.Signals | null
  /** Why it could not start at all, such as `spawn EACCES`; printed by nobody yet. */
  readonly fault: string | null
  readonly output: string
}

interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /**
   * 'show' prints as it runs, 'notes' prints all of it on standard error, 'catch' keeps it, 'answer' keeps standard output and shows the
   * rest.
   */
  readonly print: 'show' | 'notes' | 'catch' | 'answer'
  readonly limitMs?: number
}

/** Signals that come within this time are one Ctrl-C. */
const REPEAT_MS = 1000

const STDIO: Readonly<Record<RunOptions['print'], SpawnOptions['stdio']>> = {
  show: 'inherit',
  notes: ['inherit', process.stderr, process.stderr],
  catch: ['inherit', 'pipe', 'pipe'],
  answer: ['inherit', 'pipe', 'inherit'],
}

/**
 * Runs a program to its end, without a shell. Signals go on to it; when it has ended on one, `Interrupted` is thrown, so that no tool goes
 * on after Ctrl-C.
 */
export const runCommand = (command: string, args: readonly string[], options: RunOptions): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const stdio = STDIO[options.print]
    const child = spawn(command, [...args], { cwd: options.cwd, env: options.env ?? process.env, stdio })
    let output = ''
    let late = false
    const timer =
      options.limitMs === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            child.kill('SIGKILL')
          }, options.limitMs)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    let received: NodeJS.Signals | null = null
    let since = 0
    const passOn = (signal: NodeJS.Signals): void => {
      if (received === null) since = Date.now()
      // Who asks again does not want to wait any longer; npm and tsx repeat one Ctrl-C at once.
      child.kill(Date.now() - since > REPEAT_MS ? 'SIGKILL' : signal)
      received = signal
    }
    process.on('SIGINT', passOn)
    process.on('SIGTERM', passOn)
    const end = (code: number, signal: NodeJS.Signals | null, fault: string | null): void => {
      clearTimeout(timer)
      process.off('SIGINT', passOn)
      process.off('SIGTERM', passOn)
      if (received === null) resolve({ code, signal, fault, output })
      else reject(new Interrupted(received))
    }
    child.on('error', (error) => {
      output += error.message
      end(127, null, error.message)
    })
    child.on('close', (code, signal) => end(late ? 124 : (code ?? 1), signal, null))
  })
