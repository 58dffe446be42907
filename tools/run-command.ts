import { spawn, type SpawnOptions } from 'node:child_process'

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
  /** 'show' prints as it runs, 'catch' keeps it, 'both' does both. */
  readonly print: 'show' | 'catch' | 'both'
  readonly limitMs?: number
}

/** Runs a program to its end, without a shell. */
export const runCommand = (command: string, args: readonly string[], options: RunOptions): Promise<Ended> =>
  new Promise((resolve) => {
    const stdio: SpawnOptions['stdio'] = options.print === 'show' ? 'inherit' : ['inherit', 'pipe', 'pipe']
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
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (options.print === 'both') stream.write(chunk)
    }
    child.stdout?.on('data', take(process.stdout))
    child.stderr?.on('data', take(process.stderr))
    const passOn = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', passOn)
    process.on('SIGTERM', passOn)
    const end = (code: number, signal: NodeJS.Signals | null, fault: string | null): void => {
      clearTimeout(timer)
      process.off('SIGINT', passOn)
      process.off('SIGTERM', passOn)
      resolve({ code, signal, fault, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(127, null, error.message)
    })
    child.on('close', (code, signal) => end(late ? 124 : (code ?? 1), signal, null))
  })
