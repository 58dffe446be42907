import { BooksShow } from '../panels/show/books-show'
import { CountNews } from '../panels/show/count-news'
import { CountTable } from '../panels/show/count-table'
import { HalfTimeShow } from '../panels/show/half-time-show'
import { LastQuarterShow } from '../panels/show/last-quarter-show'
import { MarketShow } from '../panels/show/market-show'
import { NewsShow } from '../panels/show/news-show'
import { PredictionsShow } from '../panels/show/predictions-show'
import { BidsShow } from '../panels/stage/bids-show'
import { RegulatorShow } from '../panels/show/regulator-show'
import { StoryPage } from '../panels/story/story-page'
import { useTable, type Show } from '../table'
import { useWords } from '../words'
import { Desk } from './desk'
import { Ending } from './ending'
import { Lately } from './lately'

/** Beside the board: what plays, else what lies on Tencent's desk and what happened last, and at the end who has won. */
export function Stage() {
  const { show, position } = useTable()
  if (show !== null) return <Playing show={show} />
  return (
    <div className="projector-stage">
      {position.phase === 'over' ? (
        <Ending />
      ) : (
        <>
          <Desk />
          <Lately />
        </>
      )}
    </div>
  )
}

function Playing({ show }: { readonly show: Show }) {
  const { t } = useWords()
  return (
    <section className="projector-stage projector-show panel" aria-label={t(`panels:show.${show.kind}`)} data-show={show.kind}>
      {show.kind === 'bids' && <BidsShow show={show} />}
      {show.kind === 'prologue' && <StoryPage sheet={show.sheet} label={t('panels:show.prologue')} level={3} />}
      {show.kind === 'market' && <MarketShow show={show} />}
      {show.kind === 'predictions' && <PredictionsShow quarter={show.quarter} />}
      {show.kind === 'regulator' && <RegulatorShow show={show} />}
      {show.kind === 'books' && <BooksShow show={show} />}
      {show.kind === 'half-time' && <HalfTimeShow points={show.points} />}
      {show.kind === 'news' && <NewsShow show={show} />}
      {show.kind === 'last-quarter' && <LastQuarterShow />}
      {show.kind === 'count' && (
        <>
          <CountNews show={show} />
          <CountTable show={show} />
        </>
      )}
    </section>
  )
}
