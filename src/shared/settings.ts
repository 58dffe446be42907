import { DEFAULTS } from './default-settings'
import { readFields, readValue } from './read-value'
import type { Sealed } from './sealed'
import { z } from './zod'

/** The settings, as they are sent; a file of them is read by `readSettings`, each by itself. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']),
  /** Size of text in per cent. */
  textSize: z.number().int().min(100).max(150),
  motion: z.enum(['system', 'full', 'reduced']),
  /** Nothing is heard, whatever else is chosen. */
  silence: z.boolean(),
  sound: z.boolean(),
  /** Loudness of sounds in per cent. */
  volume: z.number().int().min(0).max(100),
  music: z.boolean(),
  /** Loudness of music in per cent. */
  musicVolume: z.number().int().min(0).max(100),
  /** Show points while the game runs. */
  liveScore: z.boolean(),
  /** What the four houses say beside what happens. */
  voices: z.boolean(),
  confirmIrreversible: z.boolean(),
  animationSpeed: z.enum(['slow', 'normal', 'fast', 'off']),
  fullScreen: z.boolean(),
  colours: z.enum(['standard', 'high-contrast']),
})

/** How this person likes the game. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings of somebody who never changed one. */
export const DEFAULT_SETTINGS: Settings = DEFAULTS

/** Some settings with their new values: what is sent, so that two who change different ones at once do not undo each other. */
export const settingsChangeSchema = settingsSchema
  .partial()
  .refine((told: Readonly<Record<string, unknown>>) => !Object.values(told).includes(undefined), 'a setting needs a value')
export type SettingsChange = Partial<Settings>

const keptAs = z.string()

/**
 * Says that settings could not be read, all of them or those named (`names`, joined by commas), and under which name the old file is kept;
 * or, of a file that was changed while the game ran, only that it is kept and where.
 */
export const settingsNoticeSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('settings.kept-aside'), params: z.strictObject({ keptAs }) }),
  z.strictObject({ code: z.literal('settings.reset'), params: z.strictObject({ keptAs }) }),
  z.strictObject({ code: z.literal('settings.partly-reset'), params: z.strictObject({ keptAs, names: z.string() }) }),
])
export type SettingsNotice = Sealed<z.infer<typeof settingsNoticeSchema>>

/** The settings after a change. */
export const changed = (from: Settings, change: SettingsChange): Settings => ({ ...from, ...change })

/** What differs between two states of the settings. */
export const changesIn = (before: Settings, after: Settings): SettingsChange =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Settings] !== value))

/** What a file of settings says. */
export interface ReadSettings {
  readonly settings: Settings
  /** Fields of the file that are not this version's: a newer one may have written them, so they are kept and written again. */
  readonly foreign: Readonly<Record<string, unknown>>
  /** The fields whose value made no sense: settings, which have their default, before those of another version, which are lost. */
  readonly reset: readonly string[]
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(settingsSchema.shape, name)

/** A field of another version: anything that can be written again as it was. */
const foreignField = z.record(z.string(), z.json())

const isGood = (name: string, value: unknown): boolean =>
  isSetting(name) ? readValue(settingsSchema.shape[name], value).ok : readValue(foreignField, Object.fromEntries([[name, value]])).ok

/**
 * Reads the text of a file of settings, each by itself: one that is missing takes its default, so old files stay good. Null when it is no
 * list of settings at all.
 */
export const readSettings = (text: string): ReadSettings | null => {
  const told = readFields(text)
  if (told === null) return null
  const good = [...told].filter(([name, value]) => isGood(name, value))
  const odd = [...told.keys()].filter((name) => !isGood(name, told.get(name)))
  return {
    settings: changed(DEFAULT_SETTINGS, Object.fromEntries(good.filter(([name]) => isSetting(name)))),
    foreign: Object.fromEntries(good.filter(([name]) => !isSetting(name))),
    reset: [...settingsSchema.keyof().options.filter((name) => odd.includes(name)), ...odd.filter((name) => !isSetting(name))],
  }
}

/** Writes the text of a file of settings, with whatever else stood in it. */
export const settingsText = ({ settings: own, foreign }: Pick<ReadSettings, 'settings' | 'foreign'>): string =>
  `${JSON.stringify({ ...foreign, ...own }, null, 2)}\n`
