import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsSchema } from './settings'

it('fills what an older file lacks with defaults', () => {
  expect(settingsSchema.parse({ sound: false })).toEqual({ ...DEFAULT_SETTINGS, sound: false })
})

it('refuses values outside their range', () => {
  expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, textSize: 400 }).success).toBe(false)
  expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, language: 'tlh' }).success).toBe(false)
})
