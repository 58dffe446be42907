import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable, type SkipTarget } from '../../table'
import { useWords } from '../../words'
import { Hint } from '../common/hint'
import { HotButton } from '../hotkeys/hot-button'
import { ShowSpeed } from './show-speed'

/**
 * How what nobody decides goes by: its speed, stop and go, and the skips that make sense with these people at the table; `next` goes one
 * step on.
 */
export function WatchControls({ next }: { readonly next: (() => void) | null }) {
  const { t } = useWords()
  const { humans } = useTable()
  const targets: readonly SkipTarget[] = humans === 0 ? ['quarter', 'end'] : ['turn', 'quarter']
  return (
    <div className="watch-controls" role="group" aria-label={t('panels:watch.label')}>
      <ShowSpeed />
      <div className="watch-row">
        <HoldButton />
        {next !== null && (
          <HotButton hotkey=" " className="btn btn-small" data-watch="next" onPress={next}>
            <Icon name="right" size={16} /> {t('panels:bot.hurry')}
          </HotButton>
        )}
        {targets.map((to) => (
          <SkipButton key={to} to={to} />
        ))}
      </div>
    </div>
  )
}

function HoldButton() {
  const { t } = useWords()
  const { pace } = useTable()
  const send = useSend()
  return (
    <Button
      className="btn btn-small"
      data-watch="hold"
      aria-pressed={pace.held}
      onPress={() => send({ type: pace.held ? 'watch.go' : 'watch.hold' })}
    >
      <Icon name={pace.held ? 'play' : 'pause'} size={16} /> {t(pace.held ? 'panels:watch.go' : 'panels:watch.hold')}
    </Button>
  )
}

function SkipButton({ to }: { readonly to: SkipTarget }) {
  const { t } = useWords()
  const { humans } = useTable()
  const send = useSend()
  const goal = to === 'turn' && humans === 1 ? 'own' : to
  return (
    <Hint text={t(`panels:watch.toName.${goal}`)}>
      <Button
        className="btn btn-small"
        data-watch={to}
        aria-label={t(`panels:watch.toName.${goal}`)}
        onPress={() => send({ type: 'watch.skip', to })}
      >
        <Icon name="skip" size={16} /> {t(`panels:watch.to.${goal}`)}
      </Button>
    </Hint>
  )
}
