import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawIcon } from './draw-icon'
import { PROJECT } from './project'

it.each([
  ['icon.png', 1024],
  ['icon-window.png', 256],
] as const)('%s is what icon.svg looks like today', (name, pixels) => {
  expect(drawIcon(pixels).equals(readFileSync(join(PROJECT, 'assets', name)))).toBe(true)
})
