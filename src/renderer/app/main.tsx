import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { titleFontsReady } from '../art'
import { fetchWords, languageFor, startWords } from '../words'
import { AppOnPage } from './app'
import { BlankPage } from './blank-page'
import { bridgeOf, type Start, readStart, startSource } from './start'
import { applyLook, speakingIn } from './look'
import { markSaved } from './mark-saved'
import { isCovered, openPage, pageRoot } from './page-root'
import { guardTyping } from './typing-guard'

const prepare = async ({ settings, info }: Start): Promise<void> => {
  applyLook(settings, info)
  await startWords(speakingIn(settings, info))
}

/** Draws for the first time: takes over what stands there already where it is the same picture, and else puts its own in its place. */
const draw = (picture: ReactNode, isTheCover: boolean): void => {
  const root = pageRoot()
  if (isCovered() && isTheCover) hydrateRoot(root, picture)
  else {
    root.replaceChildren()
    createRoot(root).render(picture)
  }
}

/** The title the build drew is that of somebody with nothing to be told, in the language the main process put into the page, and names the version. */
const showsTheCover = ({ settings, notice, info }: Start, spoken: string): boolean =>
  notice === null && info !== null && speakingIn(settings, info) === spoken && pageRoot().textContent.includes(info.version)

/** Begins the program on its page; where that fails, says so in place of a title that nobody can press. */
export const run = async (): Promise<void> => {
  try {
    await start()
  } catch (error) {
    await startWords(languageFor('system', document.documentElement.lang))
    draw(<BlankPage about="crash" detail={String(error)} onRestart={() => window.location.reload()} />, false)
    openPage()
    throw error
  }
}

const start = async (): Promise<void> => {
  guardTyping(window)
  const bridge = bridgeOf(window)
  if (bridge === null) {
    await startWords(navigator.language.startsWith('zh') ? 'zh-CN' : 'en')
    draw(<BlankPage about="noBridge" />, false)
    openPage()
    return
  }
  // Faces and words load while the settings are read: neither waits for the other. The main process has put the language into the page.
  const { lang: spoken } = document.documentElement
  const faces = isCovered() ? null : titleFontsReady()
  fetchWords(languageFor('system', spoken))
  const begun = await readStart(bridge)
  await Promise.all([prepare(begun), faces])
  let tellDrawn = (): void => undefined
  const drawn = new Promise<void>((resolve) => {
    tellDrawn = resolve
  })
  void drawn.then(openPage)
  const source = startSource(bridge, begun, drawn)
  markSaved(source, document.documentElement.dataset)
  draw(<AppOnPage source={source} onDrawn={tellDrawn} />, showsTheCover(begun, spoken))
}
