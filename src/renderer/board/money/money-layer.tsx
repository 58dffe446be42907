import { useLayoutEffect, useRef, type RefObject } from 'react'
import { CashCoin, Icon, RedPacket } from '../../art'
import { useMoney, useTable, type MoneyPlace, type Payment } from '../../table'
import {
  beltName,
  factionName,
  formatCash,
  formatNumber,
  joinSentences,
  macroPhrase,
  regionName,
  seatDoneTo,
  useWords,
  type Company,
  type Speech,
} from '../../words'
import type { BoardHandle } from '../board'
import { playPayment, sincePayment } from './money-flight'

/** More discs than this say nothing that the figure beside them does not say. */
const MOST_COINS = 4

type House = 'bank' | 'regulator'
const HOUSES: readonly House[] = ['bank', 'regulator']

/** What is said of money, to whom. */
interface Speaker extends Speech {
  readonly company: Company
}

interface MoneyLayerProps {
  readonly board: RefObject<BoardHandle | null>
}

/**
 * Money on its way: out of one purse, over the table, into another or onto its place on the board; said aloud for those who do not see it.
 */
export function MoneyLayer({ board }: MoneyLayerProps) {
  const words = useWords()
  const { seats, viewer: you } = useTable()
  const speech: Speaker = { ...words, company: { seats, you } }
  const { number, payments, ms } = useMoney()
  const houses = HOUSES.filter((house) => payments.some(({ from, to }) => from.kind === house || to.kind === house))
  return (
    <>
      <p className="visually-hidden" role="status" data-said="money">
        {/* Said again when the same is paid again. */}
        <span key={number}>
          {joinSentences(
            payments.map((payment) => paidSentence(payment, speech)),
            speech.lang,
          )}
        </span>
      </p>
      {ms > 0 && (
        <div className="money-layer" aria-hidden="true" key={number}>
          {houses.map((house) => (
            <HouseTag key={house} house={house} board={board} payments={payments} ms={ms} />
          ))}
          {payments.map((payment, i) => (
            <Flight key={i} payment={payment} board={board} delay={sincePayment(payments, i, ms)} ms={ms} />
          ))}
        </div>
      )}
    </>
  )
}

/** Coins or a red packet with the figure, flying once. */
function Flight({
  payment,
  board,
  delay,
  ms,
}: { readonly payment: Payment; readonly delay: number; readonly ms: number } & MoneyLayerProps) {
  const { lang } = useWords()
  const thing = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () => (thing.current === null ? undefined : playPayment(thing.current, payment, board.current, delay, ms)),
    [payment, board, delay, ms],
  )
  const payer = payment.from.kind === 'seat' ? payment.from.seat : undefined
  return (
    <div className="money-flight" ref={thing} data-faction={payer} data-as={payment.as}>
      {payment.as === 'packet' ? (
        <RedPacket size={30} />
      ) : (
        Array.from({ length: Math.min(MOST_COINS, payment.amount) }, (_, i) => <CashCoin key={i} size={24} />)
      )}
      <b className="num display">{formatNumber(payment.amount, lang)}</b>
    </div>
  )
}

/** Who stands for everybody that is no seat: put up at the board's edge while money comes from there or goes there. */
function HouseTag({
  house,
  board,
  payments,
  ms,
}: { readonly house: House; readonly payments: readonly Payment[]; readonly ms: number } & MoneyLayerProps) {
  const { t } = useWords()
  const tag = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const at = board.current?.at({ kind: house }) ?? null
    if (tag.current === null || at === null) return undefined
    tag.current.style.left = `${at.x}px`
    tag.current.style.top = `${at.y}px`
    const all = sincePayment(payments, payments.length - 1, ms) + ms
    const shown = tag.current.animate([{ opacity: 0 }, { opacity: 1, offset: 0.08 }, { opacity: 1, offset: 0.9 }, { opacity: 0 }], {
      duration: all * 1.15,
      fill: 'both',
    })
    return () => shown.cancel()
  }, [house, payments, board, ms])
  return (
    <div className="money-house" ref={tag} data-house={house}>
      <Icon name={house === 'bank' ? 'cash' : 'petition'} size={20} />
      {t(`board:money.${house}`)}
    </div>
  )
}

function paidSentence({ from, to, amount }: Payment, speech: Speaker): string {
  const { t, lang } = speech
  const figures = { from: placeName(from, speech), to: placeName(to, speech), amount: formatCash(amount, lang) }
  const said = t(from.kind === 'seat' && from.seat === speech.company.you ? 'board:money.youPay' : 'board:money.paid', figures)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${lang === 'en' ? '.' : '。'}`
}

function placeName(place: MoneyPlace, { t, lang, company }: Speaker): string {
  switch (place.kind) {
    case 'seat':
      return seatDoneTo(place.seat, company, t, lang)
    case 'region':
      return regionName(place.region, lang)
    case 'belt':
      return beltName(place.belt, lang)
    case 'macro':
      return macroPhrase(place.macro, lang)
    case 'gate':
      return t('board:money.gate', { name: factionName(place.seat, lang) })
    case 'bank':
    case 'regulator':
      return t(`board:money.said.${place.kind}`)
  }
}
