import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { classOfGame } from '../../../class'
import type { FinalAccount } from '../../../story'
import { Icon } from '../../art'
import { DebriefButtons, ShowToRoom, usePrinting } from '../../debrief'
import { useSend, type FinishedView } from '../../table'
import { say, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { AccountPages } from './account-pages'

interface KeepBarProps {
  readonly finished: FinishedView
  readonly final: FinalAccount
}

/** What of a finished game can be kept to talk about it: slides, handouts, and its account with the charts. */
export function KeepBar({ finished: { result, film }, final }: KeepBarProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const printing = usePrinting()
  const { isBusy, notice, print } = printing
  const group = useMemo(() => {
    const record = film?.record() ?? null
    return record === null ? null : classOfGame(record, t('debrief:ours'))
  }, [film, t])
  const pages = <AccountPages result={result} final={final} />
  const name = `${say(result.scenario.name, lang)} - ${t('debrief:file.account')}`
  return (
    <div className="end-keep" role="group" aria-label={t('debrief:keep.title')}>
      {group !== null && <DebriefButtons group={group} printing={printing} />}
      <Button className="btn" isDisabled={isBusy} onPress={() => print({ name, form: 'slides', pages })}>
        <Icon name="down" size={16} /> {t('debrief:keep.account')}
      </Button>
      <Button className="btn" isDisabled={isBusy} onPress={() => print({ name, form: 'picture', pages })}>
        <Icon name="down" size={16} /> {t('debrief:keep.picture')}
      </Button>
      <ShowToRoom of=".end-tabs" />
      {printing.printOut}
      {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
    </div>
  )
}
