import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { getPriority } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { calmThreads } from './calm-threads'

describe.runIf(process.platform === 'linux')('threads that give way', () => {
  let child: ChildProcess
  beforeEach(async () => {
    child = spawn('sleep', ['60'])
    await once(child, 'spawn')
  })
  afterEach(() => void child.kill())

  it('are those of the name', async () => {
    const id = child.pid ?? 0
    const before = getPriority(id)
    await calmThreads(id, 'another')
    expect(getPriority(id)).toBe(before)
    await calmThreads(id, 'sleep')
    expect(getPriority(id)).toBe(5)
  })

  it('are none in a process that has ended', async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
    await expect(calmThreads(child.pid ?? 0, 'sleep')).resolves.toBeUndefined()
  })
})
