import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { BOT_LEVELS, useSend, useTable, type SeatInfo, type SeatSetup } from '../../table'
import { factionName, useWords, type Translate } from '../../words'
import { PickOne } from '../common/pick-one'

/** Bots that play by chance are for measuring. */
const LEVELS = BOT_LEVELS.filter((level) => level !== 'random')

/** In a pause: a bot takes over for whoever leaves or is missing, or a person for a bot. */
export function ReliefsForm() {
  const { t } = useWords()
  const { seats, position } = useTable()
  const [isOpen, open] = useState(false)
  if (position.phase === 'over') return null
  if (!isOpen)
    return (
      <Button className="btn btn-quiet" onPress={() => open(true)}>
        <Icon name="human" size={18} /> {t('lesson:relief.open')}
      </Button>
    )
  return (
    <section className="reliefs" aria-label={t('lesson:relief.open')}>
      <p className="soft small">{t('lesson:relief.about')}</p>
      <ul>
        {seats.map((seat) => (
          <li key={seat.faction} data-faction={seat.faction}>
            <SeatPick seat={seat} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SeatPick({ seat: { faction, kind, level } }: { readonly seat: SeatInfo }) {
  const { t, lang } = useWords()
  const send = useSend()
  const now = kind === 'human' ? 'human' : (level ?? '')
  return (
    <PickOne
      label={factionName(faction, lang)}
      value={now}
      choices={['human' as const, ...LEVELS].map((id) => ({ id, name: nameOf(id, t) }))}
      onPick={(id) => {
        if (id !== now) send({ type: 'seat.relieve', seat: faction, sitter: sitterOf(id) })
      }}
    />
  )
}

const nameOf = (id: 'human' | (typeof LEVELS)[number], t: Translate): string =>
  id === 'human' ? t('seatKind.human') : t('sitter.bot', { level: t(`botLevel.${id}`) })

const sitterOf = (id: string): SeatSetup => {
  const level = LEVELS.find((known) => known === id)
  return level === undefined ? { kind: 'human', name: '' } : { kind: 'bot', name: '', level }
}
