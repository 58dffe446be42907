import type { Sealed } from './sealed'
import { z } from './zod'

/** What a person can ask for from the menu bar; the renderer decides whether it applies now. */
export const MENU_COMMANDS = [
  'new-game',
  'open',
  'save',
  'saved-games',
  'undo',
  'redo',
  'rulebook',
  'teaching',
  'keys',
  'settings',
  'licences',
  'title',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
] as const

/** One command of the menu bar. */
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** What the page answers when it is asked whether the game may close: it asks the person, everything is settled, or the person stays. */
export const CLOSING_ANSWERS = ['asked', 'go', 'stay'] as const

/** One answer of the page that is asked whether the game may close. */
export type ClosingAnswer = (typeof CLOSING_ANSWERS)[number]

/** Facts about the running program. */
export const appInfoSchema = z.strictObject({
  version: z.string(),
  platform: z.enum(['linux', 'win32', 'darwin']),
  /** BCP 47 tag of the system's language. */
  locale: z.string(),
  runtime: z.strictObject({ electron: z.string(), chrome: z.string() }),
})
export type AppInfo = Sealed<z.infer<typeof appInfoSchema>>
