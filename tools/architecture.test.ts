import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from './project'

const text = readFileSync(join(PROJECT, 'docs', 'ARCHITECTURE.md'), 'utf8')

/** Every path from the project's folder that the text names. */
const paths = [...new Set([...text.matchAll(/`((?:rules|src|e2e|tools|docs)\/[\w./-]*[\w-])`/g)].map(([, path = '']) => path))]

/** Every name that the text says stands in a file: `path` (`Name`, `Name`). */
const names = [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|json))` \(((?:`\w+`(?:, )?)+)\)/g)].flatMap(([, path = '', list = '']) =>
  [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => [path, name] as const),
)

describe('what ARCHITECTURE.md points to', () => {
  it('is there', () => {
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([])
  })

  it('has the names it is said to have', () => {
    const whole = names.filter(([path]) => paths.includes(path))
    expect(whole.length).toBeGreaterThan(12)
    const holds = (path: string, name: string): boolean =>
      statSync(join(PROJECT, path)).isFile() && new RegExp(`\\b${name}\\b`).test(readFileSync(join(PROJECT, path), 'utf8'))
    expect(whole.filter(([path, name]) => !holds(path, name))).toEqual([])
  })
})
