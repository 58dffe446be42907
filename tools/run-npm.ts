import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runCommand, type Ended } from './run-command'

/**
 * Runs npm as a program of this Node. On Windows `npm` is a script that only a shell can start, which would take paths with spaces or
 * signs apart; its JavaScript needs none.
 */
export const runNpm = (args: readonly string[], options: Parameters<typeof runCommand>[2]): Promise<Ended> => {
  const cli = npmCli(process.env, process.execPath)
  return cli === null ? runCommand('npm', args, options) : runCommand(process.execPath, [cli, ...args], options)
}

/**
 * The JavaScript of npm: that which runs this script, or that which came with Node; null where npm lies elsewhere and only its name is
 * known.
 */
export const npmCli = (env: NodeJS.ProcessEnv, node: string): string | null => {
  const running = env['npm_execpath']
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) return running
  const folder = dirname(node)
  const beside = [join(folder, 'node_modules'), join(folder, '..', 'lib', 'node_modules')]
  return beside.map((modules) => join(modules, 'npm', 'bin', 'npm-cli.js')).find((path) => existsSync(path)) ?? null
}
