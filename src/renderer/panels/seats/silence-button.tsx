import { useRef } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useSettings } from '../../table'
import { useWords } from '../../words'
import { Hint } from '../common/hint'
import { KeyCap } from '../hotkeys/key-cap'
import { SILENCE_KEY } from '../hotkeys/key-list'
import { useHotkey } from '../hotkeys/use-hotkey'

/** Silences music and sounds, or lets them be heard again; the settings remember it. */
export function SilenceButton() {
  const { t } = useWords()
  const send = useSend()
  const { silence } = useSettings()
  const button = useRef<HTMLButtonElement>(null)
  const turn = (): void => send({ type: 'settings.change', change: { silence: !silence } })
  useHotkey(button, SILENCE_KEY, turn)
  return (
    <Hint
      text={
        <>
          <p>{t('screens:settings.silence')}</p>
          {t('panels:keys.key')} <KeyCap hotkey={SILENCE_KEY} />
        </>
      }
      placement="bottom"
    >
      <ToggleButton
        ref={button}
        className="btn btn-quiet btn-icon"
        aria-label={t('screens:settings.silence')}
        aria-keyshortcuts={SILENCE_KEY}
        isSelected={silence}
        onChange={turn}
      >
        <Icon name={silence ? 'silence' : 'sound'} size={20} />
      </ToggleButton>
    </Hint>
  )
}
