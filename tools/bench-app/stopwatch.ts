import type { Page } from '@playwright/test'

/** What the page's own stopwatch keeps; see `installStopwatch`. */
export interface Stopwatch {
  /** Questions the workers have not answered yet. */
  busy: number
  /** The time of the last input until its effect was painted; null while it is not. */
  taken: number | null
  arm(kind: 'pointerdown' | 'keydown', wanted: string, there: boolean): void
}

/** A page that has one. */
export interface TimedWindow {
  readonly stopwatch: Stopwatch
}

/** Gives the page a stopwatch that runs before the game does. */
export const installStopwatch = async (page: Page): Promise<void> => {
  await page.addInitScript(timeInputs)
  await page.addInitScript(countQuestions)
}

/** Takes the time from an input to the picture of its effect; runs in the page. */
const timeInputs = (): void => {
  let rounds = 0
  const watch: Stopwatch = {
    busy: 0,
    taken: null,
    arm: (kind, wanted, there) => {
      watch.taken = null
      const round = ++rounds
      const onInput = (event: Event): void => {
        const begun = event.timeStamp
        const { port1, port2 } = new MessageChannel()
        // A message sent from a frame arrives when that frame has been handed on.
        port1.onmessage = () => {
          if (round === rounds) watch.taken = performance.now() - begun
        }
        const look = (): void => {
          if (round !== rounds) return
          if ((document.querySelector(wanted) !== null) === there) port2.postMessage(null)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }
      addEventListener(kind, onInput, { capture: true, once: true })
    },
  }
  Object.assign(window, { stopwatch: watch })
}

/** Counts the questions workers sit over; runs in the page, after `timeInputs`. */
const countQuestions = (): void => {
  const { stopwatch: watch } = window as unknown as TimedWindow
  const Original = Worker
  window.Worker = class extends Original {
    private asked = 0
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', () => this.settle(1))
    }
    override postMessage(message: unknown): void {
      this.asked += 1
      watch.busy += 1
      super.postMessage(message)
    }
    override terminate(): void {
      this.settle(this.asked)
      super.terminate()
    }
    private settle(answers: number): void {
      const settled = Math.min(answers, this.asked)
      this.asked -= settled
      watch.busy -= settled
    }
  }
}
