import { useRef } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import { useWords } from '../../words'
import { Hint } from '../common/hint'
import { KeyCap, shortcutOf } from './key-cap'
import { useHotkey } from './use-hotkey'

interface HotButtonProps extends Omit<ButtonProps, 'onPress'> {
  readonly hotkey: string
  readonly onPress: () => void
  /** What its hint says before the key. */
  readonly about?: string
  /** Whether its hint is left out: where it has the focus from the start, it would lie over what is to be read. */
  readonly plain?: boolean
}

/** A button that a key presses as well; its hint names the key. */
export function HotButton({ hotkey, onPress, about, plain = false, ...rest }: HotButtonProps) {
  const { t } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey(button, hotkey, () => {
    if (rest.isDisabled !== true) onPress()
  })
  const drawn = <Button {...rest} ref={button} aria-keyshortcuts={shortcutOf(hotkey)} onPress={onPress} />
  if (plain) return drawn
  return (
    <Hint
      text={
        <>
          {about !== undefined && <p>{about}</p>}
          {t('panels:keys.key')} <KeyCap hotkey={hotkey} />
        </>
      }
    >
      {drawn}
    </Hint>
  )
}
