import type { BrowserWindow } from 'electron'
import type { Group, NoticeName, Told } from '../shared/channels'
import { channelOf } from '../shared/create-bridge'

/** Tells a window's page something it may be told, if there is a window. */
export const tell = <Of extends Group, Name extends NoticeName<Of>>(
  window: BrowserWindow | null,
  group: Of,
  name: Name,
  ...told: Told<Of, Name>
): void => window?.webContents.send(channelOf(group, name), ...told)
