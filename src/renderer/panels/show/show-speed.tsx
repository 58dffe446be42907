import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useSend, useSettings } from '../../table'
import { useWords } from '../../words'

const SPEEDS = ['slow', 'normal', 'fast', 'off'] as const
type Speed = (typeof SPEEDS)[number]

/** How fast shows play: the setting itself, at hand where it matters. */
export function ShowSpeed() {
  const { t } = useWords()
  const { animationSpeed } = useSettings()
  const send = useSend()
  return (
    <RadioGroup
      className="show-speed"
      orientation="horizontal"
      value={animationSpeed}
      onChange={(next) => send({ type: 'settings.change', change: { animationSpeed: next as Speed } })}
    >
      <Label className="label">{t('panels:show.speed')}</Label>
      {SPEEDS.map((speed) => (
        <Radio key={speed} value={speed} className="btn btn-small">
          {t(`panels:show.speeds.${speed}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
