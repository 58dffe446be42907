import { contextBridge } from 'electron'
import type { ProjectorBridge } from '../shared/bridge'
import { CHANNELS, NOTICES } from '../shared/channels'
import { ask, listen } from './speak'

const projector: ProjectorBridge = {
  look: () => ask(CHANNELS.projectorLook),
  onChange: (listener) => listen(NOTICES.projection, listener),
}

contextBridge.exposeInMainWorld('projector', projector)
