import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { PROJECT } from './support/launch-game'

test('a few kills at any moment lose nothing; --json prints one object and nothing else', async () => {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const words = ['--rounds', '3', '--workers', '1', '--built', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, join(PROJECT, 'tools', 'kills', 'main.ts'), ...words])
  expect(JSON.parse(stdout)).toEqual({ rounds: 3, confirmed: expect.any(Number), lost: 0, broken: 0, stuck: 0, first: null })
})
