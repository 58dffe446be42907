import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchGame, type RunningGame } from './support/launch-game'

let game: RunningGame
test.beforeAll(async () => {
  game = await launchGame()
})
test.afterAll(() => game.close())

test('the page is sandboxed, isolated and without Node', async () => {
  const found = await game.page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    bridge: Object.keys(window.bridge).sort(),
  }))
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['app', 'files', 'menu', 'projector', 'saves', 'scenarios', 'settings'],
  })
  const preferences = await game.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity: webSecurity ?? true }
  })
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
})

test('the policy forbids eval, inline scripts and the network', async () => {
  const policy = await game.page.evaluate(async () => (await fetch('/index.html')).headers.get('Content-Security-Policy'))
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
  const tried = await game.page.evaluate(async () => {
    const attempt = async (work: () => unknown): Promise<string> => {
      try {
        return `worked: ${String(await work())}`
      } catch (error) {
        return (error as Error).name
      }
    }
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.head.append(script)
    // The test's own call may use eval; a later task of the page may not.
    await new Promise((resolve) => setTimeout(resolve, 0))
    return {
      eval: await attempt(() => (0, eval)('1 + 1') as unknown),
      fetch: await attempt(() => fetch('http://127.0.0.1:9/')),
      file: await attempt(() => fetch('file:///etc/hostname')),
      inline: 'inlineRan' in window,
    }
  })
  expect(tried).toEqual({ eval: 'EvalError', fetch: 'TypeError', file: 'TypeError', inline: false })
})

test('the app protocol serves the build and nothing else', async () => {
  const statuses = await game.page.evaluate(() =>
    Promise.all(
      ['/index.html', '/..%2fmain%2findex.js', '/..%2f..%2fpackage.json', '/nowhere.js'].map(async (path) => (await fetch(path)).status),
    ),
  )
  expect(statuses).toEqual([200, 404, 404, 404])
})

test('navigation and new windows are denied', async () => {
  const opened = await game.page.evaluate(() => window.open('https://example.com') === null)
  expect(opened).toBe(true)
  await game.page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await game.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'file:///etc/hostname'
    document.body.append(link)
    link.click()
    link.remove()
  })
  await game.page.waitForTimeout(300)
  expect(game.page.url()).toBe('app://game/index.html')
  expect(game.app.windows()).toHaveLength(1)
})

test('the page may only start itself again', async () => {
  await game.page.evaluate(() => {
    location.href = 'app://game/assets/'
  })
  await game.page.waitForTimeout(200)
  await game.page.evaluate(() => Object.assign(window, { before: true }))
  await Promise.all([game.page.waitForEvent('load'), game.page.evaluate(() => location.reload())])
  expect(await game.page.evaluate(() => 'before' in window)).toBe(false)
  expect(game.page.url()).toBe('app://game/index.html')
})

test('permissions are denied', async () => {
  const states = await game.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  }))
  expect(states).toEqual({ notifications: 'denied', geolocation: 'denied', camera: 'denied' })
})

test('no session has languages to fetch dictionaries for, and no page asks the network who is there', async () => {
  const found = await game.app.evaluate(({ session, webContents }, projector) => {
    const used = [session.defaultSession, session.fromPartition(projector)]
    return {
      languages: used.flatMap((one) => one.getSpellCheckerLanguages()),
      enabled: used.map((one) => one.isSpellCheckerEnabled()),
      webRtc: webContents.getAllWebContents().map((one) => one.getWebRTCIPHandlingPolicy()),
    }
  }, 'projector')
  // macOS checks with what the system has and fetches nothing.
  if (process.platform !== 'darwin') expect(found.languages).toEqual([])
  expect(found.enabled).toEqual([false, false])
  expect(new Set(found.webRtc)).toEqual(new Set(['disable_non_proxied_udp']))
})

test('messages with a wrong payload are refused', async () => {
  const answers = await game.page.evaluate(async () => {
    const loose = window.bridge as unknown as {
      saves: Record<string, (...args: unknown[]) => Promise<unknown>>
      settings: Record<string, (...args: unknown[]) => Promise<unknown>>
    }
    return Promise.all([
      loose.saves['read']?.('../settings'),
      loose.saves['read']?.({ toString: 'x' }),
      loose.saves['write']?.({ kind: 'named', name: '' }, 'x'),
      loose.saves['write']?.({ kind: 'auto', path: '/tmp/x' }, 'x'),
      loose.settings['write']?.({ textSize: 9000 }),
    ])
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'ipc.bad-payload' })
})

test('messages from any other page are refused', async () => {
  const preload = join(__dirname, '..', 'out', 'preload', 'index.js')
  const answer = await game.app.evaluate(async ({ BrowserWindow }, script) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } })
    await stranger.loadURL('data:text/html,<p>stranger</p>')
    const said: unknown = await stranger.webContents.executeJavaScript('window.bridge.saves.list()')
    stranger.destroy()
    return said
  }, preload)
  expect(answer).toEqual({ ok: false, code: 'ipc.refused', params: { channel: 'saves:list' } })
})
