import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'

/** A page that dies twice within this time is not started a third time. */
const RELOAD_PAUSE_MS = 60_000

/** Ends the program with a log line on any fault here; Electron's own modal dialog would hang an unattended run. */
export const exitOnFault = (): void => {
  const end = (fault: unknown): void => {
    log(`fault in the main process: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/** Starts a dead page once more (the autosave has everything); a page that keeps dying ends the program. */
export const watchPage = (window: BrowserWindow): void => {
  let lastDeath = -Infinity
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log(`the page ended: ${details.reason}, exit code ${details.exitCode}`)
    const again = Date.now() - lastDeath < RELOAD_PAUSE_MS
    lastDeath = Date.now()
    if (again) app.exit(1)
    // Not from inside the event: the dead process is still being put away.
    else setImmediate(() => window.webContents.reload())
  })
}

const log = (line: string): void => {
  console.error(line)
  try {
    appendFileSync(join(app.getPath('userData'), 'crash.log'), `${new Date().toISOString()} ${line}\n`)
  } catch {
    // Nothing is left to tell.
  }
}
