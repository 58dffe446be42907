import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { PROJECT } from './support/launch-game'

test('bench:app --json prints one object on standard output and nothing else', async () => {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  // The built game is named, or it would be built anew under the feet of the other tests.
  const words = ['--json', '--starts', '--rounds', '1', '--game', PROJECT]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [tsx, join(PROJECT, 'tools', 'bench-app', 'main.ts'), ...words])
  expect(JSON.parse(stdout)).toMatchObject({ gameMs: expect.any(Number), emptyWindowMs: expect.any(Number) })
  expect(stderr).toContain('Electron')
})
