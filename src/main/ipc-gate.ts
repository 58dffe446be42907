import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { speakerOf, type Channel, type PageName } from '../shared/channels'
import { PAYLOADS, type Payload } from '../shared/payloads'
import { readValue } from '../shared/read-value'
import { failure, type Result } from '../shared/result'
import type { z } from '../shared/zod'
import { isPage } from './origins'

type Handlers = { readonly [Name in Channel]: (...args: Payload<Name>) => Result | Promise<Result> }

/** Answers every channel, after checking who asks and what; refusals and faults are coded, never thrown across. */
export const openGate = (contentsOf: (page: PageName) => WebContents | null, handlers: Handlers): void => {
  for (const channel of Object.keys(PAYLOADS) as Channel[]) {
    const speaker = speakerOf(channel)
    ipcMain.handle(channel, (event, ...args: unknown[]) => answer(channel, args, isTrusted(event, speaker, contentsOf(speaker)), handlers))
  }
}

const answer = async (channel: Channel, args: readonly unknown[], trusted: boolean, handlers: Handlers): Promise<Result> => {
  if (!trusted) return failure('ipc.refused', { channel })
  const payload = readValue<z.ZodType<readonly unknown[]>>(PAYLOADS[channel], args)
  if (!payload.ok) return failure('ipc.bad-payload', { channel, where: payload.where })
  try {
    const handle = handlers[channel] as (...checked: readonly unknown[]) => Result | Promise<Result>
    return await handle(...payload.value)
  } catch (error) {
    console.error(`${channel} failed:`, error)
    return failure('ipc.fault', { channel })
  }
}

/** Only the top frame of the window that owns the message, showing the page it was opened for, may ask. */
const isTrusted = (event: IpcMainInvokeEvent, speaker: PageName, own: WebContents | null): boolean => {
  const frame = event.senderFrame
  return own !== null && event.sender === own && frame !== null && frame.parent === null && isPage(frame.url, speaker)
}
