import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showOnce } from './show-once'

/** A window of which only events are known. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
  readonly shown: number[] = []
  visible = false
  destroyed = false
  isVisible = () => this.visible
  isDestroyed = () => this.destroyed
  show = () => {
    this.visible = true
    this.shown.push(Date.now())
    this.emit('show')
  }
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const open = (): FakeWindow => {
  const window = new FakeWindow()
  showOnce(window, window.show)
  return window
}

it.each([
  ['ready-to-show', (window: FakeWindow) => window.emit('ready-to-show')],
  ['did-finish-load', (window: FakeWindow) => window.webContents.emit('did-finish-load')],
])('shows at %s, and never again', (_event, happens) => {
  const window = open()
  vi.advanceTimersByTime(700)
  happens(window)
  window.visible = false
  window.emit('ready-to-show')
  window.webContents.emit('did-finish-load')
  vi.advanceTimersByTime(10_000)
  expect(window.shown).toEqual([700])
})

it('shows after two seconds though nothing happens', () => {
  const window = open()
  vi.advanceTimersByTime(10_000)
  expect(window.shown).toEqual([2_000])
})

it('leaves a window alone that was shown by somebody else, or is gone', () => {
  const second = open()
  second.show()
  second.visible = false
  const gone = open()
  gone.destroyed = true
  gone.emit('closed')
  vi.advanceTimersByTime(10_000)
  expect(second.shown).toEqual([0])
  expect(gone.shown).toEqual([])
})
