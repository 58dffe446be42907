import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import type { AppSource } from './app-source'
import { createOpeningSource } from './opening-source'
import { startTestApp } from '../testing/play-app'

const START = { settings: { ...DEFAULT_SETTINGS, textSize: 130 }, notice: null, info: null }

/** A source whose table comes, or fails, when the test says so. */
const opening = () => {
  let end: { readonly resolve: (table: AppSource) => void; readonly reject: (error: Error) => void } | undefined
  const coming = new Promise<AppSource>((resolve, reject) => {
    end = { resolve, reject }
  })
  const source = createOpeningSource(START, () => coming)
  const drawn = vi.fn()
  source.subscribe(drawn)
  const arrive = async (table: AppSource) => {
    end?.resolve(table)
    await coming
  }
  return { source, drawn, arrive, fail: (error: Error) => end?.reject(error) }
}

describe('the app before its table is there', () => {
  it('shows the title with the settings read', () => {
    const { screen, settings, saves, table } = opening().source.getSnapshot()
    expect([screen.screen, settings.settings.textSize, saves.state, table]).toEqual(['title', 130, 'loading', null])
  })

  it('hands on in order what was sent meanwhile, and then follows the table', async () => {
    const { source, drawn, arrive } = opening()
    source.send({ type: 'screen.open', screen: 'set-up' })
    source.send({ type: 'screen.back' })
    source.send({ type: 'screen.open', screen: 'settings' })
    expect(source.getSnapshot().screen.screen).toBe('title')
    const { app } = startTestApp()
    await arrive(app)
    expect(source.getSnapshot()).toBe(app.getSnapshot())
    expect(source.getSnapshot().screen.screen).toBe('settings')
    const before = drawn.mock.calls.length
    source.send({ type: 'screen.back' })
    expect(drawn.mock.calls.length).toBeGreaterThan(before)
    expect(source.getSnapshot().screen.screen).toBe('title')
  })

  it('lets the menu be heard by who listened early, until they stop listening', async () => {
    const { source, arrive } = opening()
    const [stays, goes] = [vi.fn(), vi.fn()]
    source.onMenu('zoom-in', stays)
    const stop = source.onMenu('zoom-in', goes)
    await arrive(startTestApp().app)
    source.send({ type: 'menu.chosen', command: 'zoom-in' })
    stop()
    source.send({ type: 'menu.chosen', command: 'zoom-in' })
    expect([stays.mock.calls.length, goes.mock.calls.length]).toEqual([2, 1])
  })

  it('tells whoever draws that the table could not be fetched', async () => {
    const { source, fail } = opening()
    const told = vi.fn()
    source.subscribe({ error: told })
    expect(() => source.getSnapshot()).not.toThrow()
    const fault = new Error('a part of the program is missing')
    fail(fault)
    await Promise.resolve()
    await Promise.resolve()
    expect(() => source.getSnapshot()).toThrow(fault)
    expect(told.mock.calls).toEqual([[fault]])
  })
})
