import type { ProgramSitting } from '../../e2e/play/sitting'

/** Kills the game once, at a moment that is set beforehand. */
export interface Killer {
  /** Sets the moment, unless it is set already. */
  after(ms: number): void
  isArmed(): boolean
  /** The game is being killed, or has ended by itself: whatever fails from now on fails for that. */
  hasStruck(): boolean
  /** Kills now; resolves when no process is left. */
  strike(): Promise<void>
  /** Resolves when the game is gone. */
  readonly struck: Promise<void>
}

/** Gets ready to kill a running game. */
export const armKiller = ({ app, kill }: Pick<ProgramSitting, 'app' | 'kill'>): Killer => {
  let timer: NodeJS.Timeout | null = null
  let hasStruck = false
  const struck = new Promise<void>((resolve) => {
    app.once('close', () => {
      hasStruck = true
      resolve()
    })
  })
  const strike = async (): Promise<void> => {
    hasStruck = true
    if (timer !== null) clearTimeout(timer)
    await kill()
    await struck
  }
  return {
    after: (ms) => {
      timer ??= setTimeout(() => void strike(), ms)
    },
    isArmed: () => timer !== null,
    hasStruck: () => hasStruck,
    strike,
    struck,
  }
}
