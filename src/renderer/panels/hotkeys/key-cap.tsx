import { useWords } from '../../words'

/** Keys that are named and not printed. */
const NAMED = { Enter: 'enter', Backspace: 'backspace', ' ': 'space', Escape: 'escape', Tab: 'tab', arrows: 'arrows' } as const

/** A key that is called by a name. */
const isNamed = (key: string): key is keyof typeof NAMED => key in NAMED

/** A key as it is on the keyboard. */
export function KeyCap({ hotkey }: { readonly hotkey: string }) {
  const { t } = useWords()
  return <kbd className="key-cap">{isNamed(hotkey) ? t(`panels:keys.cap.${NAMED[hotkey]}`) : hotkey.toUpperCase()}</kbd>
}

/** A key as assistive programs are told of it. */
export const shortcutOf = (hotkey: string): string => (hotkey === ' ' ? 'Space' : hotkey)
