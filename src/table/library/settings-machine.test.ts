import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import type { Bridge } from '../../shared/bridge'
import type { SettingsChange } from '../../shared/settings'
import { createFakeBridge } from '../testing/fake-bridge'
import { settle, startGame, startTestApp, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

describe('settings', () => {
  it('count at once, are written, and reach the table', async () => {
    const { app, fake } = startTestApp()
    startGame(app, seating('ali'), builtInScenario('first-steps'))
    app.send({ type: 'settings.change', change: { textSize: 125, animationSpeed: 'slow' } })
    expect(app.getSnapshot().settings.settings).toMatchObject({ textSize: 125, animationSpeed: 'slow' })
    await settle()
    const read = await fake.bridge.settings.read()
    expect(read.ok && read.settings.textSize).toBe(125)
  })

  it('follow the window', () => {
    const { app } = startTestApp()
    app.send({ type: 'settings.arrived', change: { fullScreen: true } })
    expect(app.getSnapshot().settings.settings.fullScreen).toBe(true)
  })

  it('say when they could not be written', async () => {
    const fake = createFakeBridge()
    const refuse = () => Promise.resolve({ ok: false as const, code: 'settings.write-failed', params: { detail: 'EROFS' } })
    const { app } = startTestApp({ fake: { ...fake, bridge: { ...fake.bridge, settings: { ...fake.bridge.settings, write: refuse } } } })
    app.send({ type: 'settings.change', change: { sound: false } })
    await until(() => app.getSnapshot().settings.notice !== null)
    expect(app.getSnapshot().settings).toMatchObject({ settings: { sound: false }, notice: { code: 'settings.write-failed' } })
  })

  it('say that the file had been changed and could not be read', async () => {
    const fake = createFakeBridge()
    const notice = { code: 'settings.kept-aside', params: { keptAs: 'settings.bad.json' } } as const
    const write: Bridge['settings']['write'] = async (change) => {
      const written = await fake.bridge.settings.write(change)
      return written.ok ? { ...written, notice } : written
    }
    const { app } = startTestApp({ fake: { ...fake, bridge: { ...fake.bridge, settings: { ...fake.bridge.settings, write } } } })
    app.send({ type: 'settings.change', change: { sound: false } })
    await until(() => app.getSnapshot().settings.notice !== null)
    expect(app.getSnapshot().settings.notice).toEqual(notice)
  })

  it('send only what a person changed, and again what could not be written', async () => {
    const fake = createFakeBridge()
    const written: SettingsChange[] = []
    const write: Bridge['settings']['write'] = (change) => {
      written.push(change)
      return written.length === 1
        ? Promise.resolve({ ok: false, code: 'settings.write-failed', params: { detail: 'EROFS' } })
        : fake.bridge.settings.write(change)
    }
    const { app } = startTestApp({ fake: { ...fake, bridge: { ...fake.bridge, settings: { ...fake.bridge.settings, write } } } })
    app.send({ type: 'settings.change', change: { sound: false } })
    await until(() => app.getSnapshot().settings.notice !== null)
    app.send({ type: 'settings.arrived', change: { fullScreen: true } })
    app.send({ type: 'settings.change', change: { volume: 10 } })
    await until(() => app.getSnapshot().settings.notice === null)
    app.send({ type: 'settings.change', change: { liveScore: false } })
    await settle()
    expect(written).toEqual([{ sound: false }, { sound: false, volume: 10 }, { liveScore: false }])
    expect(app.getSnapshot().settings.settings).toMatchObject({ sound: false, volume: 10, liveScore: false, fullScreen: true })
  })
})
