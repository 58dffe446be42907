import { CHANNELS, CLOSING_ANSWERS, type Channel } from './channels'
import { MAX_SAVE_BYTES, MAX_SAVE_NAME } from './save-envelope'
import { projectionSchema } from './projection'
import { settingsChangeSchema } from './settings'
import { z } from './zod'

/** A save's id: the name of its file without the ending, whatever a person calls it; never a path, nor a file that hides. */
export const saveId = z
  .string()
  .max(250)
  .regex(/^[^\p{Cc}\p{Cs}/\\:.][^\p{Cc}\p{Cs}/\\:]*$/u)

/** The most saves described in one answer, so that no answer keeps others waiting. */
export const MOST_DESCRIBED = 50

const slot = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({
    kind: z.literal('named'),
    name: z.string().trim().min(1).max(MAX_SAVE_NAME),
    overwrite: z.boolean().optional(),
  }),
])

const nothing = z.tuple([])

/** What a dialog offers as a file's name; the main process makes it safe. */
const offeredName = z.string().max(400)

/** The arguments each message may carry; whatever does not fit is refused before a handler sees it. */
export const PAYLOADS = {
  [CHANNELS.savesList]: nothing,
  [CHANNELS.savesDescribe]: z.tuple([z.array(saveId).max(MOST_DESCRIBED)]),
  [CHANNELS.savesLatest]: nothing,
  [CHANNELS.savesRead]: z.tuple([saveId]),
  [CHANNELS.savesWrite]: z.tuple([slot, z.string().max(MAX_SAVE_BYTES)]),
  [CHANNELS.savesRemove]: z.tuple([saveId]),
  [CHANNELS.savesExport]: z.tuple([saveId, offeredName]),
  [CHANNELS.savesImport]: nothing,
  [CHANNELS.savesKeepCopy]: z.tuple([z.string().max(MAX_SAVE_BYTES), offeredName]),
  [CHANNELS.filesTake]: nothing,
  [CHANNELS.scenariosOpen]: nothing,
  [CHANNELS.scenariosListOwn]: nothing,
  [CHANNELS.settingsRead]: nothing,
  [CHANNELS.settingsWrite]: z.tuple([settingsChangeSchema]),
  [CHANNELS.appInfo]: nothing,
  [CHANNELS.appQuit]: nothing,
  [CHANNELS.appReportUnsaved]: z.tuple([z.boolean()]),
  [CHANNELS.appAnswerClosing]: z.tuple([z.enum(CLOSING_ANSWERS)]),
  [CHANNELS.appSetFullScreen]: z.tuple([z.boolean()]),
  [CHANNELS.appOpenUserFolder]: nothing,
  [CHANNELS.appKeepPage]: z.tuple([offeredName]),
  [CHANNELS.projectorOpen]: nothing,
  [CHANNELS.projectorPublish]: z.tuple([projectionSchema.nullable()]),
  [CHANNELS.projectorLook]: nothing,
} as const satisfies Record<Channel, z.ZodType>

/** The checked arguments of one message. */
export type Payload<Name extends Channel> = z.infer<(typeof PAYLOADS)[Name]>
