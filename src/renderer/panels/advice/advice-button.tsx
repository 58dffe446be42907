import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { joinSentences, useWords } from '../../words'
import { HotButton } from '../hotkeys/hot-button'
import { ADVICE_KEY } from '../hotkeys/key-list'
import { AdviceDialog } from './advice-dialog'

/** Asks for advice on the decision one owes, by pointer or by key; the advice lies over what is decided on. */
export function AdviceButton() {
  const { t, lang } = useWords()
  const { advisable, humans, viewer } = useTable()
  const isSeenByAll = humans > 1 && viewer === null
  const send = useSend()
  if (!advisable) return null
  return (
    <>
      <HotButton
        hotkey={ADVICE_KEY}
        about={joinSentences([t('panels:advice.hint'), isSeenByAll ? t('panels:advice.seenByAll') : ''], lang)}
        className="btn advice-button"
        onPress={() => send({ type: 'advice.ask' })}
      >
        <Icon name="star" size={16} /> {t('panels:advice.ask')}
      </HotButton>
      <AdviceDialog />
    </>
  )
}
