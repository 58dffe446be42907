import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { MAX_HANDICAP, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { NumberForm } from '../../panels/common/number-form'
import { Stepper } from '../../panels/common/stepper'
import { factionName, formatPoints, isolate, useWords } from '../../words'
import { bidderNow, bidFor, leastFor, openAuction, type SeatAuction } from './seat-auction'

interface SeatAuctionDialogProps {
  readonly seats: readonly Faction[]
  /** What the people are called, in the order in which they bid. */
  readonly names: readonly string[]
  readonly onClose: () => void
  readonly onDone: (auction: SeatAuction) => void
}

/** Points are bid for seats, in the open, before the game begins. */
export function SeatAuctionDialog({ seats, names, onClose, onDone }: SeatAuctionDialogProps) {
  const { t } = useWords()
  const [bids, setBids] = useState<readonly SeatAuction[]>([openAuction(seats, names)])
  const auction = bids[bids.length - 1] ?? openAuction(seats, names)
  const bidder = bidderNow(auction)
  const add = (seat: Faction, points: number): void => setBids([...bids, bidFor(auction, seat, points)])
  return (
    <ModalOverlay className="backdrop" isOpen>
      <Modal className="sheet screen-sheet auction-sheet">
        <Dialog className="screen-dialog">
          <Heading slot="title">{t('screens:auction.title')}</Heading>
          <p className="soft">{t('screens:auction.about')}</p>
          <p className="auction-turn" role="status">
            {bidder === null ? t('screens:auction.done') : t('screens:auction.turn', { name: isolate(bidder.name) })}
          </p>
          <ul className="auction-seats">
            {seats.map((seat) => (
              <SeatLot key={`${seat} ${bids.length}`} auction={auction} seat={seat} onBid={(points) => add(seat, points)} />
            ))}
          </ul>
          <div className="screen-dialog-buttons">
            <Button className="btn" onPress={onClose}>
              {t('cancel')}
            </Button>
            <Button className="btn" isDisabled={bids.length === 1} onPress={() => setBids(bids.slice(0, -1))}>
              {t('screens:auction.back')}
            </Button>
            <Button className="btn btn-seal" isDisabled={bidder !== null} onPress={() => onDone(auction)}>
              {t('screens:setUp.start')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface SeatLotProps {
  readonly auction: SeatAuction
  readonly seat: Faction
  readonly onBid: (points: number) => void
}

/** A seat: who holds it for how much, and what takes it. */
function SeatLot({ auction, seat, onBid }: SeatLotProps) {
  const { t, lang } = useWords()
  const least = leastFor(auction, seat)
  const [points, setPoints] = useState(least ?? 0)
  const held = auction.held[seat]
  const name = factionName(seat, lang)
  const isOpen = bidderNow(auction) !== null
  return (
    <li>
      <div className="auction-seat" data-faction={seat} role="group" aria-label={name}>
        <Emblem faction={seat} size={36} />
        <strong className="display">{name}</strong>
        <span>
          {held === undefined
            ? t('screens:auction.free')
            : t('screens:auction.held', { name: isolate(held.bidder.name), points: formatPoints(held.points, lang) })}
        </span>
        {isOpen && least !== null && (
          <NumberForm>
            {(hasMistake) => (
              <span className="auction-bid">
                <Stepper
                  label={t('screens:auction.bidFor', { seat: name })}
                  value={points}
                  from={least}
                  to={MAX_HANDICAP}
                  words={formatPoints(points, lang)}
                  onChange={setPoints}
                />
                <Button className="btn btn-small btn-primary" isDisabled={hasMistake} onPress={() => onBid(points)}>
                  {t('screens:auction.take')}
                </Button>
              </span>
            )}
          </NumberForm>
        )}
      </div>
    </li>
  )
}
