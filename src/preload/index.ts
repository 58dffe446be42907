import { contextBridge } from 'electron'
import { createBridge } from '../shared/create-bridge'
import { link } from './link'

contextBridge.exposeInMainWorld('bridge', createBridge(link))
