import { expect, it } from 'vitest'
import { onDisplay, provideTestScreen } from './display'

/** What a desktop of today sets. */
const WAYLAND = {
  DISPLAY: ':0',
  WAYLAND_DISPLAY: 'wayland-0',
  XAUTHORITY: '/run/user/1000/.mutter-Xwaylandauth',
  XDG_SESSION_TYPE: 'wayland',
  GDK_BACKEND: 'wayland',
  ELECTRON_OZONE_PLATFORM_HINT: 'wayland',
  LANG: 'zh_CN.UTF-8',
}

it('leads every window away from a Wayland desktop, and changes nothing else', () => {
  const env = onDisplay(':7', WAYLAND)
  expect(env).toEqual({ DISPLAY: ':7', XDG_SESSION_TYPE: 'x11', GDK_BACKEND: 'x11', ELECTRON_OZONE_PLATFORM_HINT: 'x11', LANG: 'zh_CN.UTF-8' })
})

it('leaves the desktop as it is where somebody wants to look on', async () => {
  expect((await provideTestScreen(true)).env).toBe(process.env)
})
