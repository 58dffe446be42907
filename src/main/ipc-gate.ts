import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Handlers } from '../shared/channels'
import { entrances } from '../shared/gate'
import type { PageName } from '../shared/page-name'
import { failure } from '../shared/result'
import { isPage } from './origins'

/** Answers every channel, after checking who asks; what is asked and answered is checked by the entrance. */
export const openGate = (contentsOf: (page: PageName) => WebContents | null, handlers: Handlers): void => {
  for (const { channel, speaker, answer } of entrances(handlers)) {
    ipcMain.handle(channel, (event, ...args: unknown[]) =>
      isTrusted(event, speaker, contentsOf(speaker)) ? answer(args) : failure('ipc.refused', { channel }),
    )
  }
}

/** Only the top frame of the window that owns the message, showing the page it was opened for, may ask. */
const isTrusted = (event: IpcMainInvokeEvent, speaker: PageName, own: WebContents | null): boolean => {
  const frame = event.senderFrame
  return own !== null && event.sender === own && frame !== null && frame.parent === null && isPage(frame.url, speaker)
}
