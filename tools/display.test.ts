import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { onDisplay, provideTestScreen, startVirtualScreen } from './display'

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
  expect(env).toEqual({
    DISPLAY: ':7',
    XDG_SESSION_TYPE: 'x11',
    GDK_BACKEND: 'x11',
    ELECTRON_OZONE_PLATFORM_HINT: 'x11',
    LANG: 'zh_CN.UTF-8',
  })
})

it('leaves the desktop as it is where somebody wants to look on', async () => {
  expect((await provideTestScreen(true)).env).toBe(process.env)
})

/** Opens a connection as a program does that shows a window (X11, little end first, no key), and closes it once it is answered. */
const visit = async (display: string): Promise<boolean> => {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`)
  try {
    socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    return answer[0] === 1
  } finally {
    socket.destroy()
  }
}

it.runIf(process.platform === 'linux')('has a screen for whoever comes just as the last one leaves', async () => {
  const screen = await startVirtualScreen()
  try {
    for (let visitor = 0; visitor < 50; visitor++) expect(await visit(screen.env['DISPLAY'] ?? '')).toBe(true)
  } finally {
    screen.stop()
  }
})
