import { ALI, perSeat, type Ledger, type PerSeat } from '../../../../rules'
import { formatNumber, formatTenths, formatShoppers, useWords, type Language } from '../../words'
import { CauseHead, CauseTable, SeatCells } from './cause-table'
import { causesShown, floatingIn, ledgerColumn, leftHandAfter, leftHandTurned, type LedgerScope } from './ledger-view'

/** The cause ledger as a sum one can check: before, every cause, after; a column for each platform. */
export function LedgerTable({ ledger, scope }: { readonly ledger: Ledger; readonly scope: LedgerScope }) {
  const { t, lang } = useWords()
  const columns = perSeat((seat) => ledgerColumn(ledger, scope, seat))
  const left = leftHandAfter(ledger, scope)
  const leftHand = perSeat((seat) => (seat === ALI ? left : 0))
  return (
    <>
      <CauseTable corner={<th scope="col">{t('panels:why.unit')}</th>}>
        <tbody>
          <tr className="why-before">
            <th scope="row">{t('panels:why.before')}</th>
            <SeatCells figures={perSeat((seat) => inUnit(columns[seat].before, lang))} />
          </tr>
          {causesShown(ledger, scope).map((cause) => (
            <tr key={cause}>
              <CauseHead cause={cause} />
              {columns.map(({ lines }, seat) => (
                <AmountCell key={seat} amount={lines.find((line) => line.cause === cause)?.amount ?? 0} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-total="true">
            <td>{t('panels:why.after')}</td>
            <SeatCells figures={perSeat((seat) => inUnit(columns[seat].after, lang))} />
          </tr>
          {leftHand[ALI] > 0 && <CountedRows after={perSeat((seat) => columns[seat].after)} leftHand={leftHand} />}
        </tfoot>
      </CauseTable>
      <LedgerNotes ledger={ledger} scope={scope} />
    </>
  )
}

/** Whom no column holds: shoppers nobody has, and those of Ali's who began to count. */
function LedgerNotes({ ledger, scope }: { readonly ledger: Ledger; readonly scope: LedgerScope }) {
  const { t, lang } = useWords()
  const exactly = (units: number): string => formatShoppers(units, lang, { exact: true })
  const { before, after, shoppers } = floatingIn(ledger, scope)
  const turned = leftHandTurned(ledger, scope)
  return (
    <>
      <p className="soft small">
        {t('panels:why.floating', { before: exactly(before), after: exactly(after), shoppers: exactly(shoppers) })}
      </p>
      {turned > 0 && <p className="soft small">{t('panels:why.leftTurned', { buyers: exactly(turned) })}</p>}
    </>
  )
}

interface CountedProps {
  readonly after: PerSeat
  readonly leftHand: PerSeat
}

/** How many of Ali's pay and do not count, and what is left: the figures that a flag goes by. */
function CountedRows({ after, leftHand }: CountedProps) {
  const { t, lang } = useWords()
  return (
    <>
      <tr className="why-left">
        <th scope="row" title={t('panels:why.leftHelp')}>
          <span className="left-hand-mark" aria-hidden="true" /> {t('panels:why.leftHand')}
        </th>
        {leftHand.map((amount, seat) => (
          <AmountCell key={seat} amount={-amount} />
        ))}
      </tr>
      <tr className="why-counted">
        <th scope="row">{t('panels:why.counted')}</th>
        <SeatCells figures={perSeat((seat) => inUnit(after[seat] - leftHand[seat], lang))} />
      </tr>
    </>
  )
}

function AmountCell({ amount }: { readonly amount: number }) {
  const { lang } = useWords()
  const tone = amount > 0 ? 'good' : 'bad'
  return (
    <td className="num change" data-tone={amount === 0 ? 'none' : tone}>
      {amount === 0 ? '' : inUnit(amount, lang, true)}
    </td>
  )
}

/** A figure without its unit, which stands in the head of the table: millions with a decimal, or ten thousands. */
function inUnit(units: number, lang: Language, signed = false): string {
  return lang === 'en' ? formatTenths(units / 10, lang, { signed }) : formatNumber(units * 10, lang, { signed })
}
