import { contextBridge } from 'electron'
import type { Bridge } from '../shared/bridge'
import { CHANNELS, NOTICES } from '../shared/channels'
import { ask, listen } from './speak'

const bridge: Bridge = {
  saves: {
    list: () => ask(CHANNELS.savesList),
    describe: (ids) => ask(CHANNELS.savesDescribe, ids),
    latest: () => ask(CHANNELS.savesLatest),
    read: (id) => ask(CHANNELS.savesRead, id),
    write: (slot, text) => ask(CHANNELS.savesWrite, slot, text),
    remove: (id) => ask(CHANNELS.savesRemove, id),
    exportSave: (id, name) => ask(CHANNELS.savesExport, id, name),
    importSave: () => ask(CHANNELS.savesImport),
    keepCopy: (text, name) => ask(CHANNELS.savesKeepCopy, text, name),
  },
  files: {
    take: () => ask(CHANNELS.filesTake),
    onGiven: (listener) => listen(NOTICES.files, () => listener()),
  },
  scenarios: {
    open: () => ask(CHANNELS.scenariosOpen),
    listOwn: () => ask(CHANNELS.scenariosListOwn),
  },
  settings: {
    read: () => ask(CHANNELS.settingsRead),
    write: (change) => ask(CHANNELS.settingsWrite, change),
    onChange: (listener) => listen(NOTICES.settings, listener),
  },
  app: {
    info: () => ask(CHANNELS.appInfo),
    quit: () => ask(CHANNELS.appQuit),
    reportUnsaved: (isUnsaved) => ask(CHANNELS.appReportUnsaved, isUnsaved),
    onClosing: (listener) => listen(NOTICES.closing, () => listener()),
    answerClosing: (answer) => ask(CHANNELS.appAnswerClosing, answer),
    setFullScreen: (on) => ask(CHANNELS.appSetFullScreen, on),
    openUserFolder: () => ask(CHANNELS.appOpenUserFolder),
    keepPage: (name) => ask(CHANNELS.appKeepPage, name),
  },
  projector: {
    open: () => ask(CHANNELS.projectorOpen),
    publish: (projection) => ask(CHANNELS.projectorPublish, projection),
    onAudience: (listener) => listen(NOTICES.audience, listener),
  },
  onMenu: (listener) => listen(NOTICES.menu, listener),
}

contextBridge.exposeInMainWorld('bridge', bridge)
