import { inModules, isRoot } from './project'
import { runCommand } from './run-command'

/** Makes sure a Linux system has what the runtime links to: installs it as root, else says the one command that does. */
export const provideSystemLibraries = async (executable: string): Promise<void> => {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(executable)
  if (missing.length === 0) return
  await installSystemPackages(`libraries Electron needs (${missing.join(', ')})`)
  const still = await missingLibraries(executable)
  if (still.length > 0) throw new Error(`Still missing after installing: ${still.join(', ')}`)
}

/** Electron's windows need GTK besides what Chromium needs. */
const GTK = 'libgtk-3-0'
const APT = ['apt-get', 'install', '-y', '--no-install-recommends', GTK] as const

/** Installs the libraries of Electron and Xvfb through apt as root; otherwise stops and names the command. */
export const installSystemPackages = async (what: string): Promise<void> => {
  if (!isRoot()) {
    const command = `sudo sh -c 'npx playwright install-deps chromium && ${APT.join(' ')}'`
    throw new Error(`This system lacks ${what}. Install them once with:\n  ${command}`)
  }
  console.error(`Installing ${what}…`)
  await run(process.execPath, [inModules('playwright', 'cli.js'), 'install-deps', 'chromium'])
  await run(APT[0], APT.slice(1))
}

const run = async (command: string, args: readonly string[]): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = await runCommand(command, args, { print: 'catch', env })
  if (result.code !== 0) throw new Error(`Installing failed:\n${result.output.slice(-2000)}`)
}

const missingLibraries = async (executable: string): Promise<readonly string[]> => {
  const ldd = await runCommand('ldd', [executable], { print: 'catch' })
  return ldd.output.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
}
