import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mainScripts, nameChunk } from './early-fetch'
import { PROJECT } from './project'

const read = (...path: readonly string[]): string => readFileSync(join(PROJECT, ...path), 'utf8')
const squeezed = (text: string): string => text.replace(/\s+/g, '')

describe('what a page has before its scripts', () => {
  it.each(['index.html', 'projector.html'])(
    '%s holds the style sheet that React Aria would put before all others after the first frame',
    (page) => {
      const theirs = read('node_modules', 'react-aria', 'dist', 'private', 'interactions', 'usePress.mjs')
      const [, id = 'no id'] = /STYLE_ID = '([^']+)'/.exec(theirs) ?? []
      const [, rules = 'no rules'] = /style\.textContent = `([^`]+)`/.exec(theirs) ?? []
      const [, attribute = 'no attribute'] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(theirs) ?? []
      const own = new RegExp(`<style id="${id}" nonce="%CSP_NONCE%">([^<]+)</style>`).exec(read('src', 'renderer', page))?.[1] ?? ''
      expect(squeezed(own)).toBe(squeezed(rules.replace(/\$\{[^}]+\}/, attribute)))
    },
  )
  it('asks for its words under the name of the language', () => {
    expect(nameChunk({ facadeModuleId: '/house/src/renderer/words/zh-CN/index.ts' })).toBe('assets/words-zh-CN.js')
    expect(nameChunk({ facadeModuleId: 'C:\\house\\src\\renderer\\words\\en\\index.ts' })).toBe('assets/words-en.js')
    expect(nameChunk({ facadeModuleId: '/house/src/renderer/sound/index.ts' })).toBe('assets/[name]-[hash].js')
    expect(nameChunk({ facadeModuleId: null })).toBe('assets/[name]-[hash].js')
  })
  it('asks for the scripts of the main part, each once and after what it needs', () => {
    const chunk = (imports: readonly string[], facadeModuleId: string | null = null) => ({ type: 'chunk', facadeModuleId, imports })
    const main = { 'main.js': chunk(['a.js', 'b.js'], '/house/src/renderer/app/main.tsx') }
    const others = {
      'a.js': chunk(['c.js']),
      'b.js': chunk(['c.js', 'a.js']),
      'c.js': chunk([]),
      'later.js': chunk(['a.js']),
      'x.css': { type: 'asset' },
    }
    expect(mainScripts({ ...others, ...main })).toEqual(['c.js', 'a.js', 'b.js', 'main.js'])
    expect(() => mainScripts(others)).toThrow('main.tsx')
  })
})
