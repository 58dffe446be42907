import { Button, Dialog, Heading } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable, type Advice } from '../../table'
import { describeMove, useWords } from '../../words'
import { iconOf } from '../actions/action-button'
import { Change } from '../common/change'
import { Sheet, SheetClose } from '../common/sheet'
import { useApplications } from '../common/use-applications'
import { BotReasons } from '../why/bot-reasons'

/** The advice asked for: the best moves, what each would bring and why. Choosing one prepares it and plays nothing. */
export function AdviceDialog() {
  const { advice } = useTable()
  const send = useSend()
  return (
    <Sheet isOpen={advice !== null} onClose={() => send({ type: 'advice.close' })} className="account-sheet advice-sheet">
      {advice !== null && <AdvicePage />}
    </Sheet>
  )
}

function AdvicePage() {
  const { t } = useWords()
  const { advice } = useTable()
  const send = useSend()
  if (advice === null) return null
  const isEmpty = advice.state === 'failed' || (advice.state === 'given' && advice.choices.length === 0)
  return (
    <Dialog className="sheet-dialog">
      <header className="sheet-head">
        <div>
          <Heading slot="title">{t('panels:advice.title')}</Heading>
          <p className="soft small">{t('panels:advice.text')}</p>
        </div>
        <SheetClose onPress={() => send({ type: 'advice.close' })} />
      </header>
      {advice.state === 'thinking' && <p role="status">{t('panels:advice.thinking')}</p>}
      {isEmpty && <p role="status">{t('panels:advice.none')}</p>}
      <ol className="advice-list">
        {advice.choices.map((choice, index) => (
          <AdviceItem key={index} choice={choice} first={index === 0} />
        ))}
      </ol>
    </Dialog>
  )
}

function AdviceItem({ choice, first }: { readonly choice: Advice; readonly first: boolean }) {
  const { t, lang } = useWords()
  const applicationOf = useApplications()
  const send = useSend()
  const { move, brings, why } = choice
  const isEnd = move.type === 'end-turn'
  const prepare = (): void => {
    send({ type: 'advice.close' })
    if (isEnd) requestAnimationFrame(() => document.querySelector<HTMLElement>('.end-turn')?.focus())
    else send({ type: 'intent.prepare', move })
  }
  return (
    <li className="advice-item">
      <Icon name={iconOf(move.type)} size={28} />
      <div>
        <h3>{describeMove(move, t, lang, applicationOf)}</h3>
        <BotReasons why={why} />
      </div>
      <dl className="advice-brings">
        <Brings name={t('panels:advice.points')} kind="number" value={brings.points} />
        <Brings name={t('panels:advice.shoppers')} kind="shoppers" value={brings.shoppers} />
        <Brings name={t('panels:advice.cash')} kind="number" value={brings.cash} />
      </dl>
      <Button className={first ? 'btn btn-primary' : 'btn'} autoFocus={first} onPress={prepare}>
        <Icon name={isEnd ? 'end-turn' : 'right'} size={18} /> {t(isEnd ? 'panels:advice.end' : 'panels:advice.prepare')}
      </Button>
    </li>
  )
}

function Brings({ name, kind, value }: { readonly name: string; readonly kind: 'number' | 'shoppers'; readonly value: number }) {
  return (
    <div>
      <dt className="small soft">{name}</dt>
      <dd>
        <Change kind={kind} value={value} />
      </dd>
    </div>
  )
}
