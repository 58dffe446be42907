import { app, dialog, powerMonitor, type BrowserWindow } from 'electron'
import { createClosing, type Closing, type Ending } from './closing'
import type { SaveStore } from './save-store'
import { tell } from './tell'
import type { MenuWords } from './words'

/** A disk that has not taken the last save by then will not. */
const LAST_WRITE_MS = 10_000

/** What asking before the end needs of the program. */
interface EndingDeps {
  readonly gameWindow: () => BrowserWindow | null
  readonly saves: Writer
  /** What else must be on the disk before the program may go. */
  readonly others: readonly Writer[]
  readonly words: () => MenuWords
}

/** Whoever may have begun to write a file and not ended. */
type Writer = Pick<SaveStore, 'isWriting' | 'settled'>

/**
 * Lets every way to end the program (the window's own, the menu's, keys, signals, the system's log-off) ask first while moves are not on
 * the disk.
 */
export const askBeforeEnding = ({ gameWindow, saves, others, words }: EndingDeps): Closing & { watch(window: BrowserWindow): void } => {
  const closing = createClosing({
    hasPage: () => gameWindow()?.webContents.isCrashed() === false,
    isWriting: saves.isWriting,
    askPage: () => tell(gameWindow(), 'app', 'onClosing'),
    askPerson: (signal) => askPerson(gameWindow(), words(), signal),
    end: (what) => end(what, gameWindow()),
  })
  // Before any window closes: once one has, the projector's would be gone although the game stays.
  app.on('before-quit', (event) => {
    if (!closing.mayEnd('program')) event.preventDefault()
  })
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    if (closing.mayEnd('program')) app.quit()
    else event?.preventDefault()
  })
  finishWritesBeforeQuit([saves, ...others])
  const watch = (window: BrowserWindow): void => {
    window.on('close', (event) => {
      if (!closing.mayEnd('window')) event.preventDefault()
    })
    // Only Windows asks windows whether the session may end.
    window.on('query-session-end', (event) => {
      if (!closing.mayEnd('program')) event.preventDefault()
    })
    window.on('closed', closing.forget)
    window.webContents.on('did-start-loading', closing.forget)
  }
  const answer: Closing['answer'] = (given) => {
    if (given === 'asked') bringUp(gameWindow())
    closing.answer(given)
  }
  return { ...closing, answer, watch }
}

const bringUp = (window: BrowserWindow | null): void => {
  if (window?.isMinimized() === true) window.restore()
  window?.focus()
}

/** A page that hangs would hold its window open: it is not asked again. */
const end = (what: Ending, window: BrowserWindow | null): void => {
  window?.destroy()
  if (what === 'program') app.quit()
}

const askPerson = async (window: BrowserWindow | null, words: MenuWords, signal: AbortSignal): Promise<boolean> => {
  if (window === null) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.noAnswer,
    detail: words.noAnswerText,
    buttons: [words.wait, words.endAnyway],
    defaultId: 0,
    cancelId: 0,
    signal,
  })
  return response === 1
}

/** Holds the program open until the last file is on the disk, or the disk has had its time. */
const finishWritesBeforeQuit = (writers: readonly Writer[]): void => {
  app.on('will-quit', (event) => {
    const busy = writers.filter((writer) => writer.isWriting())
    if (busy.length === 0) return
    event.preventDefault()
    setTimeout(() => app.exit(1), LAST_WRITE_MS)
    // Quitting again is heard only after this event has ended, never from inside it.
    void Promise.all(busy.map((writer) => writer.settled())).then(() => setImmediate(() => app.quit()))
  })
}
