import 'pixi.js/unsafe-eval'
import { Assets } from 'pixi.js'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fontsReady } from '../art'
import { startWords } from '../words'
import { App } from './app'
import { BlankPage } from './blank-page'
import { bridgeOf, type Start, readStart, startSource } from './start'
import { applyLook, speakingIn } from './look'

/** Pixi without what the Content-Security-Policy forbids: no workers made of text, no probing of formats. */
const preparePixi = async (): Promise<void> => {
  Assets.setPreferences({ preferWorkers: false })
  await Assets.init({ skipDetections: true })
}

const prepare = async ({ settings, info }: Start): Promise<void> => {
  applyLook(settings, info)
  await Promise.all([startWords(speakingIn(settings, info)), fontsReady(), preparePixi()])
}

const run = async (): Promise<void> => {
  const root = createRoot(document.querySelector('#root') ?? document.body)
  const bridge = bridgeOf(window)
  if (bridge === null) {
    await startWords(navigator.language.startsWith('zh') ? 'zh-CN' : 'en')
    root.render(<BlankPage about="noBridge" />)
    return
  }
  const start = await readStart(bridge)
  await prepare(start)
  const source = startSource(bridge, start)
  root.render(
    <StrictMode>
      <App source={source} />
    </StrictMode>,
  )
}

void run()
