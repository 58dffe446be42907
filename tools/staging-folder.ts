import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

const STAGE = /^\.stage-(\d+)-/

/**
 * Makes a folder in which something is put together before it is moved to its place beside it, hands it out, and clears it away whatever
 * comes of it; what killed processes have left goes too.
 */
export const inStage = async <Answer>(parent: string, work: (stage: string) => Promise<Answer>): Promise<Answer> => {
  await mkdir(parent, { recursive: true })
  await sweep(parent)
  const stage = await mkdtemp(join(parent, `.stage-${process.pid}-`))
  try {
    return await work(stage)
  } finally {
    await discard(stage)
  }
}

/** Removes a folder and all in it, patiently where Windows still holds a file of it. */
export const discard = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

const sweep = async (parent: string): Promise<void> => {
  for (const name of readdirSync(parent)) {
    const owner = STAGE.exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner))) await discard(join(parent, name))
  }
}

const isAlive = (pid: number): boolean => {
  if (process.platform === 'linux') return existsSync(`/proc/${pid}`)
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
