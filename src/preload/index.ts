import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Unsubscribe } from '../shared/bridge'
import { CHANNELS, NOTICES, type Channel } from '../shared/channels'
import { failure } from '../shared/result'

/** Sends one message and turns even a broken connection into a coded refusal. */
const ask = async (channel: Channel, ...args: unknown[]) => {
  try {
    return await ipcRenderer.invoke(channel, ...args)
  } catch (error) {
    return failure('ipc.failed', { detail: String(error).slice(0, 300) })
  }
}

/** Listens for one kind of notice; the page never sees Electron's event object. */
const listen = <Payload>(notice: string, listener: (payload: Payload) => void): Unsubscribe => {
  const forward = (_event: unknown, payload: Payload) => listener(payload)
  ipcRenderer.on(notice, forward)
  return () => {
    ipcRenderer.removeListener(notice, forward)
  }
}

const bridge: Bridge = {
  saves: {
    list: () => ask(CHANNELS.savesList),
    read: (id) => ask(CHANNELS.savesRead, id),
    write: (slot, text) => ask(CHANNELS.savesWrite, slot, text),
    remove: (id) => ask(CHANNELS.savesRemove, id),
    exportSave: (id) => ask(CHANNELS.savesExport, id),
    importSave: () => ask(CHANNELS.savesImport),
  },
  scenarios: {
    open: () => ask(CHANNELS.scenariosOpen),
    listOwn: () => ask(CHANNELS.scenariosListOwn),
  },
  settings: {
    read: () => ask(CHANNELS.settingsRead),
    write: (settings) => ask(CHANNELS.settingsWrite, settings),
    onChange: (listener) => listen(NOTICES.settings, listener),
  },
  app: {
    info: () => ask(CHANNELS.appInfo),
    quit: () => ask(CHANNELS.appQuit),
    setFullScreen: (on) => ask(CHANNELS.appSetFullScreen, on),
    openUserFolder: () => ask(CHANNELS.appOpenUserFolder),
    keepPage: (name) => ask(CHANNELS.appKeepPage, name),
  },
  onMenu: (listener) => listen(NOTICES.menu, listener),
}

contextBridge.exposeInMainWorld('bridge', bridge)
