import type { ClosingAnswer } from '../shared/app-messages'

/** What is to end: the game's window, or the whole program. */
export type Ending = 'window' | 'program'

/** What closing needs from outside. */
export interface ClosingDeps {
  /** Whether a page is there that could be asked. */
  hasPage(): boolean
  /** Whether a save is on its way to the disk. */
  isWriting(): boolean
  askPage(): void
  /** Asks the person in the page's place; aborted once the page answers after all. Resolves with whether to end. */
  askPerson(signal: AbortSignal): Promise<boolean>
  end(what: Ending): void
}

/** Decides whether the window, or the program, may end now. */
export interface Closing {
  /**
   * The page tells whether moves are missing on the disk, and does so when it begins: one that was still loading when it was asked has not
   * heard it, and where nothing is missing there is nothing to ask.
   */
  report(isUnsaved: boolean): void
  /** Whether it may end at once; where it may not, the page is asked, and what was to end ends by itself once that is settled. */
  mayEnd(what: Ending): boolean
  /** What the page answers: it asks the person, or everything is settled, or the person stays. */
  answer(answer: ClosingAnswer): void
  /** The page is gone or starts again: what it told no longer holds. */
  forget(): void
}

/** A page that has not answered by then is not waited for. */
const PATIENCE_MS = 3000

/** The question that is put to the page, and to the person in its place once the page has been silent too long. */
interface Question {
  /** Asks; whoever presses again while being asked is not asked twice. */
  readonly ask: () => void
  /** The page has answered, or is gone: nobody else is asked any more. */
  readonly withdraw: () => void
  /** Whether it has been put and nobody has answered. */
  readonly isOpen: () => boolean
}

const createQuestion = (
  { askPage, askPerson }: Pick<ClosingDeps, 'askPage' | 'askPerson'>,
  patienceMs: number,
  decided: (ends: boolean) => void,
): Question => {
  let waiting: AbortController | null = null
  const askWithoutPage = async (signal: AbortSignal): Promise<void> => {
    const ends = await askPerson(signal)
    if (signal.aborted) return
    waiting = null
    decided(ends)
  }
  return {
    ask: () => {
      if (waiting !== null) return
      const patience = new AbortController()
      waiting = patience
      const timer = setTimeout(() => void askWithoutPage(patience.signal), patienceMs)
      patience.signal.addEventListener('abort', () => clearTimeout(timer))
      askPage()
    },
    withdraw: () => {
      waiting?.abort()
      waiting = null
    },
    isOpen: () => waiting !== null,
  }
}

/**
 * Asks before anything ends while moves are not on the disk. The page, which knows the game, shows the question;
 * where it does not answer the person is asked without it, so that no page can keep the program open.
 */
export const createClosing = (deps: ClosingDeps, patienceMs = PATIENCE_MS): Closing => {
  let isUnsaved = false
  let isGranted = false
  let wish: Ending | null = null

  const decide = (ends: boolean): void => {
    if (!ends) wish = null
    if (wish === null) return
    isGranted = true
    deps.end(wish)
  }
  const question = createQuestion(deps, patienceMs, decide)

  return {
    report: (unsaved) => {
      isUnsaved = unsaved
      if (unsaved || !question.isOpen()) return
      question.withdraw()
      decide(true)
    },
    mayEnd: (what) => {
      if (isGranted || !deps.hasPage() || !(isUnsaved || deps.isWriting())) return true
      if (wish !== 'program') wish = what
      question.ask()
      return false
    },
    answer: (answer) => {
      question.withdraw()
      if (answer !== 'asked') decide(answer === 'go')
    },
    forget: () => {
      question.withdraw()
      isUnsaved = false
      isGranted = false
      wish = null
    },
  }
}
