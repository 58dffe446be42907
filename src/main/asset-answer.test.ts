import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAsset, type FirstLook } from './asset-answer'

const PAGE = '<html lang="%LANG%"><meta content="%CSP_NONCE%"><style nonce="%CSP_NONCE%"></style><div id="root"><!--COVER--></div>'
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'asset-answer-'))
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'projector.html'), PAGE.replace('<!--COVER-->', ''))
  writeFileSync(join(root, 'cover-en.html'), "<main>A title with $& and $'</main>")
})
afterAll(() => rmSync(root, { recursive: true }))

const bodyOf = async (page: string, look: FirstLook): Promise<string> =>
  String((await answerAsset(root, `app://game/${page}`, 'game', () => look))?.body)

describe('the page the main process hands out', () => {
  it('shows the title as the build drew it, which nobody can press yet', async () => {
    const body = await bodyOf('index.html', { language: 'en', isUsual: true })
    expect(body).toContain(`<html lang="en">`)
    expect(body).toContain(`<div id="root" inert><main>A title with $& and $'</main></div>`)
  })

  it.each([
    ['where it will look otherwise', 'index.html', { language: 'en', isUsual: false }],
    ['where none was drawn in the language', 'index.html', { language: 'zh-CN', isUsual: true }],
    ['where the page is another', 'projector.html', { language: 'en', isUsual: true }],
  ])('shows none %s', async (_why, page, look) => {
    const body = await bodyOf(page, look)
    expect(body).not.toMatch(/inert|<main>/)
    expect(body).toContain(`<html lang="${look.language}">`)
    expect(body).toMatch(/<div id="root">(?:<!--COVER-->)?<\/div>/)
  })

  it('has the same fresh nonce in its policy and in its places', async () => {
    const ask = () => answerAsset(root, 'app://game/index.html', 'game', () => ({ language: 'en', isUsual: true }))
    const [first, second] = await Promise.all([ask(), ask()])
    const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(first?.headers['Content-Security-Policy'] ?? '') ?? []
    expect(String(first?.body).split(nonce)).toHaveLength(3)
    expect(String(second?.body)).not.toContain(nonce)
  })
})
