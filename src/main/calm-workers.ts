import type { BrowserWindow } from 'electron'
import { calmThreads, WORKER_THREAD } from './calm-threads'

/** How the build names the scripts of workers. */
const WORKER_SCRIPT = /-worker-[\w-]+\.js$/
/** A worker's thread begins some time after its script was asked for, ms; on a busy machine later. */
const LOOKS_MS = [100, 1_000]

/** Hears what the page asks for, and lets each worker it begins give way to the page itself. */
export const calmWorkers =
  (gameWindow: () => BrowserWindow | null): ((url: string) => void) =>
  (url) => {
    if (!WORKER_SCRIPT.test(url)) return
    for (const wait of LOOKS_MS) setTimeout(() => void look(gameWindow()), wait).unref()
  }

const look = async (window: BrowserWindow | null): Promise<void> => {
  if (window !== null && !window.isDestroyed()) await calmThreads(window.webContents.getOSProcessId(), WORKER_THREAD)
}
