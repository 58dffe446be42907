import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderProblem } from './folder-probe'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-probe-'))
})
afterEach(() => {
  chmodSync(root, 0o700)
  rmSync(root, { recursive: true })
})

it('makes what is missing and leaves nothing else behind', () => {
  expect(folderProblem([join(root, 'deep', 'user'), join(root, 'deep', 'user', 'saves')])).toBeNull()
  expect(existsSync(join(root, 'deep', 'user', 'saves'))).toBe(true)
  expect(readdirSync(join(root, 'deep', 'user'))).toEqual(['saves'])
})

it('names the place where a file stands in the way', () => {
  writeFileSync(join(root, 'saves'), '')
  expect(folderProblem([root, join(root, 'saves')])).toEqual({ path: join(root, 'saves'), detail: 'EEXIST' })
})

// To root and to Windows no mode forbids anything.
it.skipIf(process.getuid === undefined || process.getuid() === 0)('notices a folder that is there and may not be written to', () => {
  chmodSync(root, 0o500)
  expect(folderProblem([root])).toEqual({ path: root, detail: 'EACCES' })
})

it.runIf(process.platform === 'linux')('notices a place where nobody may write, root neither', () => {
  expect(folderProblem(['/proc/self'])).toMatchObject({ path: '/proc/self' })
})

it.runIf(process.platform === 'linux')('says of a place deep inside a disk what the disk itself says, be it read-only', () => {
  let said: unknown = null
  try {
    mkdirSync('/sys/sinking-market')
  } catch (error) {
    said = (error as NodeJS.ErrnoException).code
  }
  expect(folderProblem(['/sys/sinking-market/deep/inside'])).toMatchObject({ detail: said })
})
