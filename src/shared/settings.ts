import { z } from './zod'

const settings = z.object({
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
export type Settings = z.infer<typeof settings>

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
export const settingsChangeSchema = settings
  .partial()
  .refine((told: Readonly<Record<string, unknown>>) => !Object.values(told).includes(undefined), 'a setting needs a value')
export type SettingsChange = Partial<Settings>

/** The settings after a change. */
export const changed = (from: Settings, change: SettingsChange): Settings => ({ ...from, ...change })

/** The settings of a file: one that is missing takes its default, so old files stay good. */
export const settingsSchema = settingsChangeSchema.transform((told) => changed(DEFAULT_SETTINGS, told))
