import { type Audience, createAudience } from '../view/audience'

/** A view that stays as it was drawn until it is drawn again. */
export interface DrawnView<View> extends Pick<Audience<View>, 'subscribe'> {
  /** What is drawn now; throws where it cannot be drawn. */
  readonly now: () => View
  /** What was drawn last, without drawing it. */
  readonly last: () => View | null
  /** Draws it again, and tells everybody who watches if it has changed. */
  readonly draw: () => void
}

/** Draws a view with `look`. A view that cannot be made is a bug in the rules: whoever looks next gets the error, and can say so. */
export const createDrawnView = <View>(look: () => View): DrawnView<View> => {
  let current: View | null = null
  let broken: { readonly error: unknown } | null = null

  const tryToLook = (): View | null => {
    try {
      return look()
    } catch (error) {
      broken = { error }
      return null
    }
  }
  const now = (): View => {
    current ??= tryToLook()
    if (current === null) throw broken?.error ?? new Error('nothing to show')
    return current
  }
  const { subscribe, tell } = createAudience(now)
  const draw = (): void => {
    const next = tryToLook()
    if (next !== null && next === current) return
    current = next
    tell()
  }
  return { now, last: () => current, draw, subscribe }
}
