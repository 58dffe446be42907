import type { Show } from '../../table'
import { BidsShow } from '../stage/bids-show'
import { BooksShow } from './books-show'
import { HalfTimeShow } from './half-time-show'
import { LastQuarterShow } from './last-quarter-show'
import { MarketShow } from './market-show'
import { NewsShow } from './news-show'
import { PredictionsShow } from './predictions-show'
import { RegulatorShow } from './regulator-show'
import { RulingShow } from './ruling-show'

/** What there is to see and to read of a show, at the table and in the room alike; prologue and count lie otherwise in each. */
export function ShowPage({ show }: { readonly show: Show }) {
  return (
    <>
      {show.kind === 'bids' && <BidsShow show={show} />}
      {show.kind === 'ruling' && <RulingShow show={show} />}
      {show.kind === 'market' && <MarketShow show={show} />}
      {show.kind === 'predictions' && <PredictionsShow quarter={show.quarter} />}
      {show.kind === 'regulator' && <RegulatorShow show={show} />}
      {show.kind === 'books' && <BooksShow show={show} />}
      {show.kind === 'half-time' && <HalfTimeShow points={show.points} />}
      {show.kind === 'news' && <NewsShow show={show} />}
      {show.kind === 'last-quarter' && <LastQuarterShow />}
    </>
  )
}
