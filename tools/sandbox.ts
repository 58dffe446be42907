import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from './project'
import { runCommand } from './run-command'

/** What a Linux lets an ordinary user's Chromium shut itself in with. */
export interface SandboxMeans {
  /** Runtime's setuid helper; null where there is none. */
  readonly helper: { readonly path: string; readonly uid: number; readonly mode: number } | null
  /** Whether this user may make user namespaces. */
  readonly namespaces: boolean
}

const SETUID = 0o4755
/** Ubuntu from 23.10 on lets only programs it knows make user namespaces. */
const APPARMOR = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
const HELPER = 'chrome-sandbox'

/** Stops where Chromium would end with a crash for want of a sandbox, and names the command that gives it one; root plays without. */
export const requireSandbox = async (folder: string): Promise<void> => {
  if (process.platform !== 'linux' || isRoot()) return
  const help = sandboxHelp({ helper: helperIn(folder), namespaces: await mayMakeNamespaces() })
  if (help !== null) throw new Error(help)
}

/** What to do for a sandbox; null where Chromium can make one. */
export const sandboxHelp = ({ helper, namespaces }: SandboxMeans): string | null => {
  if (namespaces || helper === null || (helper.uid === 0 && (helper.mode & 0o7777) === SETUID)) return null
  const command = `sudo sh -c 'chown root:root "${helper.path}" && chmod ${SETUID.toString(8)} "${helper.path}"'`
  return (
    "This system does not let an ordinary user's programs shut themselves in (user namespaces), as Electron does with every page. " +
    `Allow it for this one, once:\n  ${command}`
  )
}

const helperIn = (folder: string): SandboxMeans['helper'] => {
  const path = join(folder, HELPER)
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : { path, uid: found.uid, mode: found.mode }
}

const mayMakeNamespaces = async (): Promise<boolean> => {
  if (isRestricted()) return false
  const tried = await runCommand('unshare', ['--user', '--map-root-user', '--net', 'true'], { print: 'catch' })
  // Without the program that tries it, Chromium finds out by itself.
  return tried.code === 0 || tried.code === 127
}

const isRestricted = (): boolean => {
  try {
    return readFileSync(APPARMOR, 'utf8').trim() === '1'
  } catch {
    return false
  }
}
