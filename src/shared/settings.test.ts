import { expect, it } from 'vitest'
import { readValue } from './read-value'
import { DEFAULT_SETTINGS, readSettings, settingsChangeSchema, settingsText } from './settings'

it('fills what an older file lacks with defaults, and bears a byte order mark', () => {
  expect(readSettings('\uFEFF{"sound":false}')).toEqual({ settings: { ...DEFAULT_SETTINGS, sound: false }, foreign: {}, reset: [] })
})

it('keeps what is good when one value makes no sense', () => {
  const text = JSON.stringify({ ...DEFAULT_SETTINGS, volume: 3, textSize: 400, language: 'tlh' })
  expect(readSettings(text)).toEqual({ settings: { ...DEFAULT_SETTINGS, volume: 3 }, foreign: {}, reset: ['language', 'textSize'] })
})

it('keeps what a newer version wrote, and writes it again', () => {
  const newer = { ...DEFAULT_SETTINGS, volume: 3, haptics: { strength: [1, 2] } }
  const read = readSettings(JSON.stringify(newer))
  expect(read).toMatchObject({ foreign: { haptics: { strength: [1, 2] } }, reset: [] })
  expect(JSON.parse(settingsText(read!))).toEqual(newer)
})

const DEEP = `${'['.repeat(1e4)}${']'.repeat(1e4)}`

it.each([
  ['"volume":{"length":{"valueOf":1,"toString":1}}', 'volume'],
  [`"volume":${DEEP}`, 'volume'],
  ['"x":{"length":{"valueOf":1,"toString":1}}', 'x'],
  [`"x":${DEEP}`, 'x'],
  ['"x":{"__proto__":1}', 'x'],
  ['"length":{}', 'length'],
  ['"__proto__":{"textSize":150}', '__proto__'],
])('loses no other field for the odd one in {%.60s}, and names it', (odd, name) => {
  expect(readSettings(`{${odd},"sound":false,"haptics":[1]}`)).toEqual({
    settings: { ...DEFAULT_SETTINGS, sound: false },
    foreign: { haptics: [1] },
    reset: [name],
  })
})

it('names settings before what is none', () => {
  expect(readSettings('{"x":{"size":{}},"volume":-1,"language":7}')?.reset).toEqual(['language', 'volume', 'x'])
})

it.each(['', 'null', '[]', '7', '{"sound":', '['.repeat(1e5)])('is none: %.60s', (text) => {
  expect(readSettings(text)).toBeNull()
})

it('tells a change from the settings a file leaves out, and refuses one without a value', () => {
  expect(readValue(settingsChangeSchema, { sound: false })).toEqual({ ok: true, value: { sound: false } })
  expect(readValue(settingsChangeSchema, { sound: undefined }).ok).toBe(false)
  expect(readValue(settingsChangeSchema, { volume: 101 }).ok).toBe(false)
})
