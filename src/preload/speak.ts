import { ipcRenderer } from 'electron'
import type { Unsubscribe } from '../shared/bridge'
import type { Channel } from '../shared/channels'
import { failure } from '../shared/result'

/** Sends one message and turns even a broken connection into a coded refusal. */
export const ask = async (channel: Channel, ...args: unknown[]) => {
  try {
    return await ipcRenderer.invoke(channel, ...args)
  } catch (error) {
    return failure('ipc.failed', { detail: String(error).slice(0, 300) })
  }
}

/** Listens for one kind of notice; the page never sees Electron's event object. */
export const listen = <Payload>(notice: string, listener: (payload: Payload) => void): Unsubscribe => {
  const forward = (_event: unknown, payload: Payload) => listener(payload)
  ipcRenderer.on(notice, forward)
  return () => {
    ipcRenderer.removeListener(notice, forward)
  }
}
