import { Button, Dialog, Heading } from 'react-aria-components'
import {
  FACTIONS,
  account,
  agendaProgress,
  missions,
  privateTermProgress,
  standingOf,
  type Faction,
  type GoalProgress,
  type TermKind,
  type Words,
} from '../../../../rules'
import { Emblem } from '../../art'
import { useLivePoints, useTable } from '../../table'
import { factionName, say, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { Sheet, SheetClose } from '../common/sheet'
import { AccountTable } from './account-table'
import { GoalList } from './goal-list'

/** A seat's score explained line by line, with its missions; a person's own also with its agenda. */
export function AccountDialog() {
  const { account: faction, openAccount } = usePanels()
  return (
    <Sheet isOpen={faction !== null} onClose={() => openAccount(null)} className="account-sheet">
      {faction !== null && <AccountPages faction={faction} />}
    </Sheet>
  )
}

function AccountPages({ faction }: { readonly faction: Faction }) {
  const { t, lang } = useWords()
  const { openAccount } = usePanels()
  return (
    <Dialog className="sheet-dialog" aria-label={t('panels:account.title', { seat: factionName(faction, lang) })}>
      <header className="sheet-head" data-faction={faction}>
        <Emblem faction={faction} size={36} />
        <Heading slot="title">{t('panels:account.title', { seat: factionName(faction, lang) })}</Heading>
        <div className="account-others" role="group" aria-label={t('panels:account.others')}>
          {FACTIONS.filter((other) => other !== faction).map((other) => (
            <Button key={other} className="btn btn-small" data-faction={other} onPress={() => openAccount(other)}>
              <Emblem faction={other} size={18} /> {factionName(other, lang)}
            </Button>
          ))}
        </div>
        <SheetClose onPress={() => openAccount(null)} />
      </header>
      <AccountBody faction={faction} />
    </Dialog>
  )
}

function AccountBody({ faction }: { readonly faction: Faction }) {
  const { t } = useWords()
  const { position, viewer } = useTable()
  const liveScore = useLivePoints()
  const { halfTimePercent: percent, halfTimeLeadsPercent: leads } = position.config.numbers.points
  const shown = liveScore || position.phase === 'over'
  const standing = standingOf(position)
  const secret = position.phase === 'over' || viewer === faction
  return (
    <div className="account-body">
      <section>
        <h3>{t('panels:account.public')}</h3>
        {shown && <AccountTable account={account(standing, faction)} faction={faction} inHeaps />}
        <p className="soft small">{shown ? t('panels:account.note', { percent, leads }) : t('panels:account.hidden')}</p>
      </section>
      <section>
        <h3>{t('panels:account.missions')}</h3>
        <GoalList goals={missions(standing, faction)} icon="mission" />
        <h3>{t('panels:account.agenda')}</h3>
        {secret ? <Secrets faction={faction} /> : <p className="soft">{t('panels:account.agendaHidden')}</p>}
      </section>
    </div>
  )
}

/** The agenda, and the red line or wish where there is one. */
function Secrets({ faction }: { readonly faction: Faction }) {
  const { t } = useWords()
  const { position } = useTable()
  const standing = standingOf(position)
  const own = agendaProgress(standing, faction)
  const drawn = privateTermProgress(standing, faction)
  return (
    <>
      {own === null ? <p className="soft">{t('panels:account.agendaHidden')}</p> : <Secret of={own.agenda} goal={own} icon="agenda" />}
      {drawn !== null && (
        <>
          <h3>{t(`panels:term.open.${drawn.term.kind}`)}</h3>
          <Secret of={drawn.term} goal={drawn} icon={drawn.term.kind} />
        </>
      )}
    </>
  )
}

interface SecretProps {
  readonly of: { readonly name: Words; readonly text: Words }
  readonly goal: GoalProgress
  readonly icon: 'agenda' | TermKind
}

function Secret({ of, goal, icon }: SecretProps) {
  const { lang } = useWords()
  return (
    <>
      <p>
        <strong>{say(of.name, lang)}.</strong> {say(of.text, lang)}
      </p>
      <GoalList goals={[goal]} icon={icon} />
    </>
  )
}
