import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStudio } from './studio'

/** A parameter that remembers where it was sent last. */
class FakeParam {
  value = 1
  target = 1
  setValueAtTime = vi.fn()
  linearRampToValueAtTime = vi.fn()
  exponentialRampToValueAtTime = vi.fn()
  cancelScheduledValues = vi.fn()
  setTargetAtTime = vi.fn((target: number) => void (this.target = target))
}

/** As much of an audio device as the studio asks for; its clock is moved by the test. */
class FakeDevice {
  currentTime = 0
  sampleRate = 8000
  state = 'running'
  destination = {}
  readonly begun: number[] = []
  readonly gains: FakeParam[] = []
  resume = vi.fn(() => Promise.resolve(void (this.state = 'running')))
  suspend = vi.fn(() => Promise.resolve(void (this.state = 'suspended')))
  createGain() {
    const gain = new FakeParam()
    this.gains.push(gain)
    return { gain, connect: <Into>(into: Into) => into, disconnect: vi.fn() }
  }
  createOscillator() {
    const start = (at: number): void => void this.begun.push(at)
    return { frequency: new FakeParam(), detune: new FakeParam(), connect: <Into>(into: Into) => into, start, stop: vi.fn() }
  }
  createBuffer() {
    return { copyToChannel: vi.fn() }
  }
  createBufferSource() {
    return { buffer: null, loop: false, connect: <Into>(into: Into) => into, start: vi.fn(), stop: vi.fn() }
  }
}

const furnish = () => {
  const device = new FakeDevice()
  const open = vi.fn(() => device as unknown as AudioContext)
  return { device, open, studio: createStudio(open) }
}

const pass = (device: FakeDevice, seconds: number): void => {
  for (let second = 0; second < seconds; second++) {
    device.currentTime += 1
    vi.advanceTimersByTime(1000)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the studio', () => {
  it('opens no device at no loudness, and with the first sound otherwise', () => {
    const { open, studio, device } = furnish()
    studio.sound('coin')
    studio.theme('ali')
    studio.table(1)
    expect(open).not.toHaveBeenCalled()
    studio.setLoudness({ sounds: 1, music: 0 })
    studio.sound('coin')
    expect(open).toHaveBeenCalledTimes(1)
    expect(device.begun.length).toBeGreaterThan(0)
  })

  it('stays silent without a device, says so once, and asks no more', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const open = vi.fn(() => {
      throw new Error('no device')
    })
    const studio = createStudio(open)
    studio.setLoudness({ sounds: 1, music: 1 })
    studio.sound('coin')
    studio.theme('jd')
    expect(open).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  it('plays the table’s music on and on, and lets the device go when the game is left', () => {
    const { studio, device } = furnish()
    studio.setLoudness({ sounds: 1, music: 0.5 })
    studio.table(9)
    const first = device.begun.length
    expect(first).toBeGreaterThan(0)
    pass(device, 120)
    expect(device.begun.length).toBeGreaterThan(first * 3)
    expect(Math.max(...device.begun)).toBeGreaterThan(115)
    studio.table(null)
    const last = device.begun.length
    pass(device, 30)
    expect(device.begun.length).toBe(last)
    expect(device.state).toBe('suspended')
  })

  it('is asleep where nobody listens, forgets what happens meanwhile, and goes on from there', () => {
    const { studio, device } = furnish()
    studio.setLoudness({ sounds: 1, music: 0.5 })
    studio.table(9)
    studio.setAsleep(true)
    expect(device.state).toBe('suspended')
    const before = device.begun.length
    studio.sound('coin')
    studio.theme('pdd')
    pass(device, 60)
    expect(device.begun.length).toBe(before)
    studio.setAsleep(false)
    expect(device.state).toBe('running')
    pass(device, 30)
    expect(device.begun.length).toBeGreaterThan(before)
  })

  it('lets the table’s music step back while a house is heard, and begins no phrase until it has ended', () => {
    const { studio, device } = furnish()
    studio.setLoudness({ sounds: 1, music: 0.5 })
    studio.table(9)
    studio.theme('tencent')
    const table = device.gains[3]
    expect(table?.setTargetAtTime.mock.calls.map(([target]) => target)).toEqual([0.12, 1])
    const themed = device.begun.length
    pass(device, 3)
    expect(device.begun.length, 'no new phrase in the middle of a theme').toBe(themed)
    pass(device, 30)
    expect(device.begun.length).toBeGreaterThan(themed)
  })

  it('is silent at once where music is switched off, and plays on where it is switched on again', () => {
    const { studio, device } = furnish()
    studio.setLoudness({ sounds: 1, music: 0.5 })
    studio.table(9)
    studio.setLoudness({ sounds: 1, music: 0 })
    expect(device.gains[2]?.target).toBe(0)
    const before = device.begun.length
    pass(device, 20)
    expect(device.begun.length).toBe(before)
    studio.setLoudness({ sounds: 1, music: 0.5 })
    pass(device, 20)
    expect(device.begun.length).toBeGreaterThan(before)
  })
})
