import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsChangeSchema, settingsSchema } from './settings'

it('fills what an older file lacks with defaults', () => {
  expect(settingsSchema.parse({ sound: false })).toEqual({ ...DEFAULT_SETTINGS, sound: false })
})

it('refuses values outside their range', () => {
  expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, textSize: 400 }).success).toBe(false)
  expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, language: 'tlh' }).success).toBe(false)
})

it('tells a change from the settings a file leaves out, and refuses one without a value', () => {
  expect(settingsChangeSchema.parse({ sound: false })).toEqual({ sound: false })
  expect(settingsChangeSchema.safeParse({ sound: undefined }).success).toBe(false)
  expect(settingsChangeSchema.safeParse({ volume: 101 }).success).toBe(false)
})
