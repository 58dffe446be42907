import { useEffect, useMemo, useState } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import type { Move, MoveType } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { NameField } from '../../panels/common/name-field'
import { PickOne } from '../../panels/common/pick-one'
import { Sheet, SheetClose } from '../../panels/common/sheet'
import { type Film, useSaves, useScreen, useSend } from '../../table'
import { gameName, applicationsIn, applicationsWithOffers, describeMove, factionName, quarterName, tidyName, useWords } from '../../words'
import { freshName, kindsOf, otherWays, type OtherWays } from './branch-wish'
import { useWhatIf } from './use-what-if'
import { WhatIfChart } from './what-if-chart'

interface WhatIfProps {
  readonly film: Film
  readonly at: number
}

/** "What if…": another move than the one just made, tried by bots at once or played on as a game of its own. */
export function WhatIfDialog({ film, at, onClose }: WhatIfProps & { readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <Sheet isOpen onClose={onClose} className="what-if-sheet">
      <Dialog className="what-if" aria-label={t('story:whatIf.title')}>
        <header className="what-if-head">
          <Heading slot="title">{t('story:whatIf.title')}</Heading>
          <SheetClose onPress={onClose} />
        </header>
        <WhatIfForm film={film} at={at} />
      </Dialog>
    </Sheet>
  )
}

function WhatIfForm({ film, at }: WhatIfProps) {
  const { t } = useWords()
  const send = useSend()
  const ways = useMemo(() => otherWays(film, at), [film, at])
  const [move, setMove] = useState<Move | null>(null)
  const { result, ask, forget } = useWhatIf(film)
  const canPlay = move !== null || film.table(at).position.phase !== 'over'
  useEffect(() => send({ type: 'saves.refresh' }), [send])
  const pick = (next: Move | null): void => {
    setMove(next)
    forget()
  }
  return (
    <>
      {ways === null ? <p>{t('story:whatIf.noWays')}</p> : <Ways film={film} ways={ways} move={move} onPick={pick} />}
      {ways !== null && move !== null && film.source() !== null && (
        <div className="what-if-try">
          <Button className="btn" isDisabled={result.state === 'working'} onPress={() => ask(ways.before, move)}>
            <Icon name="bot" size={18} />
            {t('story:whatIf.try')}
          </Button>
          <p role="status" className="soft">
            {result.state === 'working' && t('story:whatIf.working')}
            {result.state === 'failed' && t('story:whatIf.failed')}
          </p>
        </div>
      )}
      {result.state === 'found' && <WhatIfChart film={film} at={at} found={result} />}
      {canPlay && <PlayOn key={move === null ? 'here' : 'other'} film={film} at={move === null ? at : at - 1} move={move} />}
    </>
  )
}

interface WaysProps {
  readonly film: Film
  readonly ways: OtherWays
  readonly move: Move | null
  readonly onPick: (move: Move | null) => void
}

/** The move that was made, and what could have been done instead: a kind of move, then one of that kind. */
function Ways({ film, ways, move, onPick }: WaysProps) {
  const { t, lang } = useWords()
  const [applicationOf, shortOf] = useMemo(() => {
    const { position } = film.table(ways.before)
    return [applicationsWithOffers(position), applicationsIn(position)]
  }, [film, ways])
  // What the application asked about offers is said once, with the move that was made.
  const asked = 'application' in ways.made ? ways.made.application : null
  const inShort = (id: number): ReturnType<typeof applicationOf> => (id === asked ? shortOf(id) : applicationOf(id))
  const kinds = kindsOf(ways)
  const [kind, setKind] = useState<MoveType>(kinds[0] ?? ways.made.type)
  const options = ways.others.filter(({ type }) => type === kind)
  return (
    <div className="what-if-ways" data-faction={ways.made.seat}>
      <p className="what-if-made">
        <Emblem faction={ways.made.seat} size={22} title={factionName(ways.made.seat, lang)} />
        {t('story:whatIf.made', { move: describeMove(ways.made, t, lang, applicationOf) })}
      </p>
      {kinds.length > 1 && (
        <PickOne
          label={t('story:whatIf.kind')}
          value={kind}
          choices={kinds.map((id) => ({ id, name: t(`move.${id}`) }))}
          onPick={(id) => {
            setKind(kinds.find((known) => known === id) ?? kind)
            onPick(null)
          }}
        />
      )}
      <PickOne
        label={t('story:whatIf.instead')}
        value={move === null ? null : String(options.indexOf(move))}
        empty={t('story:whatIf.choose')}
        choices={options.map((option, index) => ({ id: String(index), name: describeMove(option, t, lang, inShort) }))}
        onPick={(id) => onPick(options[Number(id)] ?? null)}
      />
    </div>
  )
}

/** Names the game that branches off here and goes to the table with it. */
function PlayOn({ film, at, move }: WhatIfProps & { readonly move: Move | null }) {
  const { t, lang } = useWords()
  const send = useSend()
  const { saves } = useSaves()
  const { inGame } = useScreen()
  const taken = saves.flatMap(({ summary }) => (summary === null ? [] : [summary.name]))
  const { config, quarter } = film.table(at).position
  const wanted = tidyName(
    t('story:whatIf.name', {
      name: gameName(film.name, film.scenario.name, lang),
      quarter: quarterName(config.startsAt, quarter, lang),
      at,
    }),
  )
  const [written, setWritten] = useState<string | null>(null)
  const usual = freshName(wanted, taken)
  const name = tidyName(written ?? usual)
  return (
    <div className="what-if-play">
      <NameField label={t('story:whatIf.nameLabel')} value={written ?? usual} onChange={setWritten} />
      <Button
        className="btn btn-primary"
        isDisabled={name === ''}
        onPress={() => send({ type: 'replay.branch', at, move, name: freshName(name, taken) })}
      >
        <Icon name="play" size={18} />
        {t(move === null ? 'story:whatIf.playHere' : 'story:whatIf.playOther')}
      </Button>
      {inGame && film.name !== null && <p className="soft small">{t('screens:saves.askText.open')}</p>}
    </div>
  )
}
