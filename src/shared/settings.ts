import { readJson, readValue } from './read-value'
import type { Sealed } from './sealed'
import { z } from './zod'

/** The settings, as they are sent; a file of them is read by `readSettings`, each by itself. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']),
  /** Size of text in per cent. */
  textSize: z.number().int().min(100).max(150),
  motion: z.enum(['system', 'full', 'reduced']),
  sound: z.boolean(),
  /** Loudness in per cent. */
  volume: z.number().int().min(0).max(100),
  /** Show points while the game runs. */
  liveScore: z.boolean(),
  confirmIrreversible: z.boolean(),
  animationSpeed: z.enum(['slow', 'normal', 'fast', 'off']),
  fullScreen: z.boolean(),
  colours: z.enum(['standard', 'high-contrast']),
})

/** How this person likes the game. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings of somebody who never changed one. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  textSize: 100,
  motion: 'system',
  sound: true,
  volume: 70,
  liveScore: true,
  confirmIrreversible: true,
  animationSpeed: 'normal',
  fullScreen: false,
  colours: 'standard',
}

/** Some settings with their new values: what is sent, so that two who change different ones at once do not undo each other. */
export const settingsChangeSchema = settingsSchema
  .partial()
  .refine((told: Readonly<Record<string, unknown>>) => !Object.values(told).includes(undefined), 'a setting needs a value')
export type SettingsChange = Partial<Settings>

const keptAs = z.string()

/**
 * Says that settings could not be read, all of them or those named (`names`, joined by commas), and under which name the old file is kept.
 */
export const settingsNoticeSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('settings.reset'), params: z.strictObject({ keptAs }) }),
  z.strictObject({ code: z.literal('settings.partly-reset'), params: z.strictObject({ keptAs, names: z.string() }) }),
])
export type SettingsNotice = Sealed<z.infer<typeof settingsNoticeSchema>>

/** The settings after a change. */
export const changed = (from: Settings, change: SettingsChange): Settings => ({ ...from, ...change })

/** What a file of settings says. */
export interface ReadSettings {
  readonly settings: Settings
  /** Fields of the file that are not this version's: a newer one may have written them, so they are kept and written again. */
  readonly foreign: Readonly<Record<string, unknown>>
  /** The settings whose value made no sense, so that they have their default. */
  readonly reset: readonly (keyof Settings)[]
}

const file = z.record(z.string(), z.json())

/**
 * Reads the text of a file of settings, each by itself: one that is missing takes its default, so old files stay good. Null when it is no
 * list of settings at all.
 */
export const readSettings = (text: string): ReadSettings | null => {
  const json = readJson(text)
  const told = json.ok ? readValue(file, json.value) : json
  if (!told.ok) return null
  const known = settingsSchema.keyof().options
  const stated = known.filter((name) => Object.hasOwn(told.value, name))
  const reset = stated.filter((name) => !readValue(settingsSchema.shape[name], told.value[name]).ok)
  const good = Object.fromEntries(stated.filter((name) => !reset.includes(name)).map((name) => [name, told.value[name]]))
  const foreign = Object.fromEntries(Object.entries(told.value).filter(([name]) => !known.some((own) => own === name)))
  return { settings: changed(DEFAULT_SETTINGS, good), foreign, reset }
}

/** Writes the text of a file of settings, with whatever else stood in it. */
export const settingsText = ({ settings: own, foreign }: Pick<ReadSettings, 'settings' | 'foreign'>): string =>
  `${JSON.stringify({ ...foreign, ...own }, null, 2)}\n`
