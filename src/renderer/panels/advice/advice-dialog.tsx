import { Button, Dialog, Heading } from 'react-aria-components'
import { Icon, type IconName } from '../../art'
import type { Move } from '../../../../rules'
import { MOVE_ROWS, useSend, useTable, type Advice } from '../../table'
import { describeMove, useWords } from '../../words'
import { Change } from '../common/change'
import { Sheet, SheetClose } from '../common/sheet'
import { useApplications } from '../common/use-applications'
import { OwnGoals } from '../goals/own-goals'
import { useMoveGoals } from '../goals/use-move-goals'
import { BotReasons } from '../why/bot-reasons'
import { goToAdvised, goToPrepared } from './advised'

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
  const { advice, humans, viewer } = useTable()
  const isSeenByAll = humans > 1 && viewer === null
  const send = useSend()
  if (advice === null) return null
  const isEmpty = advice.state === 'failed' || (advice.state === 'given' && advice.choices.length === 0)
  return (
    <Dialog className="sheet-dialog">
      <header className="sheet-head">
        <div>
          <Heading slot="title">{t('panels:advice.title')}</Heading>
          <p className="soft small">{t('panels:advice.text')}</p>
          {isSeenByAll && <p className="small">{t('panels:advice.seenByAll')}</p>}
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
  const goals = useMoveGoals(move)
  const way = wayOf(move)
  const prepare = (): void => {
    send({ type: 'advice.close', chosen: move })
    if (way === 'prepare' && move.type !== 'rule') send({ type: 'intent.prepare', move })
    // A counter lies on the desk to be sent, or changed; whatever else was being written there is laid aside for another ruling.
    if (move.type === 'rule') send({ type: move.counter === undefined ? 'counter.cancel' : 'counter.begin', application: move.application })
    if (move.type === 'rule' && move.counter !== undefined)
      send({ type: 'counter.change', application: move.application, offer: move.counter })
    if (way === 'prepare') goToPrepared()
    else goToAdvised()
  }
  return (
    <li className="advice-item">
      <Icon name={pictureOf(move)} size={28} />
      <div>
        <h3>{describeMove(move, t, lang, applicationOf)}</h3>
        <BotReasons why={why} toWhom="you" />
        <OwnGoals changes={goals} />
        <Figures brings={brings} />
      </div>
      <Button className={first ? 'btn btn-primary' : 'btn'} autoFocus={first} onPress={prepare}>
        <Icon name={way === 'end' ? 'end-turn' : 'right'} size={18} /> {t(`panels:advice.${way}`)}
      </Button>
    </li>
  )
}

/** What a move brings, in figures: for whoever unfolds them, after the reasons. */
function Figures({ brings }: { readonly brings: Advice['brings'] }) {
  const { t } = useWords()
  return (
    <details className="advice-figures">
      <summary className="small">{t('panels:advice.fold')}</summary>
      <dl className="advice-brings">
        <Brings name={t('panels:advice.points')} kind="number" value={brings.points} />
        {brings.shoppers !== null && <Brings name={t('panels:advice.shoppers')} kind="shoppers" value={brings.shoppers} />}
        {brings.cash !== null && <Brings name={t('panels:advice.cash')} kind="number" value={brings.cash} />}
      </dl>
      <p className="soft small">{t('panels:advice.figures')}</p>
    </details>
  )
}

function pictureOf(move: Move): IconName {
  if (move.type === 'rule') return move.ruling
  if (move.type === 'choose-agenda') return 'agenda'
  return 'accept' in move ? (move.accept ? 'accept' : 'decline') : MOVE_ROWS[move.type].picture
}

/** How a move is got ready to be played: put together on a slip or a desk, or by going to the button that plays it. */
function wayOf(move: Move): 'prepare' | 'end' | 'go' {
  if (move.type === 'end-turn') return 'end'
  return 'accept' in move || move.type === 'choose-agenda' || (move.type === 'rule' && move.counter === undefined) ? 'go' : 'prepare'
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
