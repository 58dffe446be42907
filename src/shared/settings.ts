import { z } from './zod'

/** Every setting a person can change, each with its default; a missing one takes the default, so old files stay good. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']).default('system'),
  /** Size of text in per cent. */
  textSize: z.number().int().min(100).max(150).default(100),
  motion: z.enum(['system', 'full', 'reduced']).default('system'),
  sound: z.boolean().default(true),
  /** Loudness in per cent. */
  volume: z.number().int().min(0).max(100).default(70),
  /** Show points while the game runs. */
  liveScore: z.boolean().default(true),
  confirmIrreversible: z.boolean().default(true),
  animationSpeed: z.enum(['slow', 'normal', 'fast', 'off']).default('normal'),
  fullScreen: z.boolean().default(false),
  colours: z.enum(['standard', 'high-contrast']).default('standard'),
})

/** How this person likes the game. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings of somebody who never changed one. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})
