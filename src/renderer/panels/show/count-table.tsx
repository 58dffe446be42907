import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useTable, type Show } from '../../table'
import { factionName, formatNumber, say, sitterName, useWords } from '../../words'

type Count = Extract<Show, { readonly kind: 'count' }>
type CountSecret = Count['count']['secrets'][number]

/** The count as it is made: source by source, then what each seat kept hidden, turned over one after the other. */
export function CountTable({ show: { count, step, sums, finished } }: { readonly show: Count }) {
  const { t, lang } = useWords()
  const hasSecrets = count.secrets.length > 0
  return (
    <table className="count-table" aria-label={t('panels:count.title')} data-finished={finished}>
      <thead>
        <tr>
          <td />
          {FACTIONS.map((faction) => (
            <SeatHead key={faction} faction={faction} won={finished && count.ranking[0] === faction} />
          ))}
        </tr>
      </thead>
      <tbody>
        {count.rows.map(({ source, points }, row) => (
          <tr key={source} data-counted={row < step} data-now={row === step - 1 && !finished}>
            <th scope="row">{t(`source.${source}`)}</th>
            {FACTIONS.map((faction) => (
              <td key={faction} className="num" data-faction={faction}>
                {row < step ? formatNumber(points[seatOf(faction)] ?? 0, lang) : ''}
              </td>
            ))}
          </tr>
        ))}
        {hasSecrets && (
          <tr className="count-secrets">
            <th scope="row">{t('panels:count.hidden')}</th>
            {FACTIONS.map((faction) => (
              <td key={faction} data-faction={faction}>
                <Secret secret={count.secrets.slice(0, Math.max(0, step - count.rows.length)).find(({ seat }) => seat === faction)} />
              </td>
            ))}
          </tr>
        )}
      </tbody>
      <Totals show={{ count, sums }} />
    </table>
  )
}

function SeatHead({ faction, won }: { readonly faction: Faction; readonly won: boolean }) {
  const { t, lang } = useWords()
  const { seats, viewer } = useTable()
  const sitter = seats.find((seat) => seat.faction === faction)
  return (
    <th scope="col" data-faction={faction} data-won={won}>
      <span className="count-seat">
        <Emblem faction={faction} size={30} />
        <span>
          {factionName(faction, lang)}
          {faction === viewer ? <small>{t('panels:count.you')}</small> : sitter?.kind === 'human' && <small>{sitterName(sitter, t)}</small>}
        </span>
        {won && <Icon name="trophy" size={22} />}
      </span>
    </th>
  )
}

/** A seat's hidden goals: their back, until they are turned over. */
function Secret({ secret }: { readonly secret: CountSecret | undefined }) {
  const { t, lang } = useWords()
  if (secret === undefined)
    return (
      <span className="count-card" data-turned="false">
        <span className="visually-hidden">{t('panels:count.unturned')}</span>
        <Icon name="agenda" size={26} />
      </span>
    )
  const goals = [secret.agenda, secret.term].filter((goal) => goal !== null)
  return (
    <span className="count-card" data-turned="true">
      {goals.map(({ name, points }, at) => (
        <span key={at} className="count-goal">
          {say(name, lang)} <strong className="num">{formatNumber(points, lang, { signed: true })}</strong>
        </span>
      ))}
    </span>
  )
}

function Totals({ show: { count, sums } }: { readonly show: Pick<Count, 'count' | 'sums'> }) {
  const { t, lang } = useWords()
  const most = Math.max(1, ...count.totals)
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('panels:count.total')}</th>
        {FACTIONS.map((faction) => {
          const sum = sums[seatOf(faction)] ?? 0
          return (
            <td key={faction} data-faction={faction}>
              <strong className="num display">{formatNumber(sum, lang)}</strong>
              <span className="count-bar" style={{ inlineSize: `${Math.max(0, (sum / most) * 100)}%` }} />
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
