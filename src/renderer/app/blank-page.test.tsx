import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { setLanguage, startWords } from '../words'
import { BlankPage } from './blank-page'
import { SafetyNet } from './safety-net'
import { bridgeOf, readStart } from './start'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { createBridge } from '../../shared/create-bridge'
import { failure } from '../../shared/result'

beforeAll(async () => {
  await startWords('en')
})

describe('a page with nothing else to show', () => {
  it('says without the program behind it what to do', async () => {
    expect(renderToStaticMarkup(<BlankPage about="noBridge" />)).toContain('npm start')
    await setLanguage('zh-CN')
    expect(renderToStaticMarkup(<BlankPage about="noBridge" />)).toContain('请在游戏自己的窗口中打开')
    await setLanguage('en')
  })

  it('says after a crash that the game is safe, and what went wrong', () => {
    const net = new SafetyNet({ children: null })
    net.state = SafetyNet.getDerivedStateFromError(new TypeError('x is <undefined>'))
    const html = renderToStaticMarkup(net.render())
    expect(html).toContain('every confirmed move is saved')
    expect(html).toContain('TypeError: x is &lt;undefined&gt;')
    expect(html).toContain('<button')
  })
})

describe('the start', () => {
  it('has no bridge in a plain browser', () => {
    expect(bridgeOf({})).toBeNull()
  })

  it('goes on with defaults when settings or facts cannot be read, and says so', async () => {
    const bridge = createBridge({ ask: () => Promise.resolve(failure('ipc.failed')), listen: () => () => undefined })
    expect(await readStart(bridge)).toEqual({ settings: DEFAULT_SETTINGS, notice: { code: 'ipc.failed', params: {} }, info: null })
  })
})
