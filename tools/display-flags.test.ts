import { expect, it } from 'vitest'
import { displayFlags } from './display-flags'

const desktop = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' }

it('goes through the X server of a Wayland desktop', () => {
  expect(displayFlags('linux', desktop, [])).toEqual(['--ozone-platform=x11'])
})

it('leaves the choice to whoever made one, and to Chromium where there is none', () => {
  expect(displayFlags('linux', desktop, ['--ozone-platform=wayland'])).toEqual([])
  expect(displayFlags('linux', desktop, ['--ozone-platform-hint=auto'])).toEqual([])
  expect(displayFlags('linux', { WAYLAND_DISPLAY: 'wayland-0' }, [])).toEqual([])
  expect(displayFlags('win32', desktop, [])).toEqual([])
})
