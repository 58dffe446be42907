import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { titleFontsReady } from '../art'
import { fetchWords, languageFor, startWords } from '../words'
import { App } from './app'
import { BlankPage } from './blank-page'
import { bridgeOf, type Start, readStart, startSource } from './start'
import { applyLook, speakingIn } from './look'
import { markSaved } from './mark-saved'
import { guardTyping } from './typing-guard'

const prepare = async ({ settings, info }: Start): Promise<void> => {
  applyLook(settings, info)
  await startWords(speakingIn(settings, info))
}

const run = async (): Promise<void> => {
  guardTyping(window)
  const root = createRoot(document.querySelector('#root') ?? document.body)
  const bridge = bridgeOf(window)
  if (bridge === null) {
    await startWords(navigator.language.startsWith('zh') ? 'zh-CN' : 'en')
    root.render(<BlankPage about="noBridge" />)
    return
  }
  // Faces and words load while the settings are read: neither waits for the other. The main process has put the language into the page.
  const faces = titleFontsReady()
  fetchWords(languageFor('system', document.documentElement.lang))
  const start = await readStart(bridge)
  await Promise.all([prepare(start), faces])
  const source = startSource(bridge, start)
  markSaved(source, document.documentElement.dataset)
  root.render(
    <StrictMode>
      <App source={source} />
    </StrictMode>,
  )
}

void run()
