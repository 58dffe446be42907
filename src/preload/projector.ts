import { contextBridge } from 'electron'
import { createProjectorBridge } from '../shared/create-bridge'
import { link } from './link'

contextBridge.exposeInMainWorld('projector', createProjectorBridge(link))
