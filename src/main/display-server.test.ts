import { expect, it } from 'vitest'
import { placesWindows } from './display-server'

const both = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' }

it('goes by what was asked for, whatever the desktop is', () => {
  expect(placesWindows({ platform: 'linux', asked: 'x11', env: both })).toBe(true)
  expect(placesWindows({ platform: 'linux', asked: 'wayland', env: { DISPLAY: ':0' } })).toBe(false)
})

it('expects Wayland where the desktop runs on it, or nothing else is there', () => {
  expect(placesWindows({ platform: 'linux', asked: '', env: both })).toBe(false)
  expect(placesWindows({ platform: 'linux', asked: 'auto', env: both })).toBe(false)
  expect(placesWindows({ platform: 'linux', asked: '', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(false)
  expect(placesWindows({ platform: 'linux', asked: '', env: { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11' } })).toBe(true)
})

it('places windows on every other system', () => {
  expect(placesWindows({ platform: 'win32', asked: '', env: {} })).toBe(true)
  expect(placesWindows({ platform: 'darwin', asked: '', env: {} })).toBe(true)
})
