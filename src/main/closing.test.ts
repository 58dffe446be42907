import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClosing, type Ending } from './closing'

const PATIENCE_MS = 3000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Closing with a page that is asked and answers when the test says so. */
const start = () => {
  const world = { hasPage: true, isWriting: false, personEnds: true, pageAsked: 0, personAsked: 0, ended: [] as Ending[] }
  let personSignal: AbortSignal | null = null
  const closing = createClosing(
    {
      hasPage: () => world.hasPage,
      isWriting: () => world.isWriting,
      askPage: () => void world.pageAsked++,
      askPerson: (signal) => {
        world.personAsked++
        personSignal = signal
        return Promise.resolve(world.personEnds)
      },
      end: (what) => void world.ended.push(what),
    },
    PATIENCE_MS,
  )
  return { closing, world, personSignal: () => personSignal }
}

describe('closing', () => {
  it('ends at once when everything is on the disk, whatever the page does', () => {
    const { closing, world } = start()
    expect(closing.mayEnd('window')).toBe(true)
    closing.report(true)
    closing.report(false)
    expect(closing.mayEnd('program')).toBe(true)
    expect(world.pageAsked).toBe(0)
  })

  it('asks the page while moves are missing, or are on their way, and ends once it says so', () => {
    const { closing, world } = start()
    world.isWriting = true
    expect(closing.mayEnd('window')).toBe(false)
    closing.answer('go')
    expect(world.ended).toEqual(['window'])
    expect(closing.mayEnd('window')).toBe(true)
  })

  it('stays when the person stays, and asks anew the next time', () => {
    const { closing, world } = start()
    closing.report(true)
    expect(closing.mayEnd('program')).toBe(false)
    closing.answer('asked')
    closing.answer('stay')
    // An answer that comes late ends nothing.
    closing.answer('go')
    expect(world.ended).toEqual([])
    expect(closing.mayEnd('window')).toBe(false)
    expect(world.pageAsked).toBe(2)
    closing.answer('go')
    expect(world.ended).toEqual(['window'])
  })

  it('leaves a page that asks the person all the time it needs', async () => {
    const { closing, world } = start()
    closing.report(true)
    closing.mayEnd('window')
    closing.answer('asked')
    await vi.advanceTimersByTimeAsync(20 * PATIENCE_MS)
    expect(world).toMatchObject({ personAsked: 0, ended: [] })
  })

  it('asks the person where the page does not answer', async () => {
    const { closing, world } = start()
    closing.report(true)
    closing.mayEnd('window')
    closing.mayEnd('program')
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    expect(world).toMatchObject({ pageAsked: 1, personAsked: 1, ended: ['program'] })
  })

  it('lets a person wait for a page that does not answer', async () => {
    const { closing, world } = start()
    world.personEnds = false
    closing.report(true)
    closing.mayEnd('window')
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    expect(world.ended).toEqual([])
    closing.mayEnd('window')
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    expect(world).toMatchObject({ pageAsked: 2, personAsked: 2 })
  })

  it('takes the question back once the page answers after all', () => {
    const { closing, personSignal } = start()
    closing.report(true)
    closing.mayEnd('window')
    vi.advanceTimersByTime(PATIENCE_MS)
    closing.answer('asked')
    expect(personSignal()?.aborted).toBe(true)
  })

  it('ends once a page that was asked while it loaded says that nothing is missing, and asks nobody', async () => {
    const { closing, world } = start()
    // The page before told it as it was left.
    closing.report(true)
    expect(closing.mayEnd('program')).toBe(false)
    closing.report(false)
    expect(world.ended).toEqual(['program'])
    await vi.advanceTimersByTimeAsync(2 * PATIENCE_MS)
    expect(world).toMatchObject({ personAsked: 0, ended: ['program'] })
  })

  it('leaves the end to a person who is being asked by the page', () => {
    const { closing, world } = start()
    closing.report(true)
    closing.mayEnd('window')
    closing.answer('asked')
    closing.report(false)
    expect(world.ended).toEqual([])
  })

  it('never waits for a page that is gone, and takes nothing for granted of the next', () => {
    const { closing, world } = start()
    closing.report(true)
    world.hasPage = false
    expect(closing.mayEnd('window')).toBe(true)
    world.hasPage = true
    closing.forget()
    expect(closing.mayEnd('window')).toBe(true)
    closing.report(true)
    expect(closing.mayEnd('window')).toBe(false)
  })
})
