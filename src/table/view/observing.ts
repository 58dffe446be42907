import { type Observer, toObserver } from 'xstate'

/** A listener that tells an observer what is to be seen now, or the error when nothing can be: a caller of listeners is never thrown at. */
export const observing = <View>(observer: Observer<View> | ((view: View) => void), now: () => View): (() => void) => {
  const { next, error } = toObserver(observer)
  return () => {
    let view: View
    try {
      view = now()
    } catch (fault) {
      error?.(fault)
      return
    }
    next?.(view)
  }
}
