import { ipcRenderer } from 'electron'
import type { Link } from '../shared/create-bridge'
import { failure } from '../shared/result'

/** The way to the main process. Even a broken connection is told as a coded refusal, and the page never sees Electron's event object. */
export const link: Link = {
  ask: async (channel, args) => {
    try {
      return await ipcRenderer.invoke(channel, ...args)
    } catch (error) {
      return failure('ipc.failed', { detail: String(error).slice(0, 300) })
    }
  },
  listen: (channel, listener) => {
    const forward = (_event: unknown, ...args: readonly unknown[]) => listener(...args)
    ipcRenderer.on(channel, forward)
    return () => {
      ipcRenderer.removeListener(channel, forward)
    }
  },
}
