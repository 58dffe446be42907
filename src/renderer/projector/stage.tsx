import { CountNews } from '../panels/show/count-news'
import { CountTable } from '../panels/show/count-table'
import { StoryPage } from '../panels/story/story-page'
import { useTable, type Show } from '../table'
import { useWords } from '../words'
import { Desk } from './desk'
import { Ending } from './ending'
import { Lately } from './lately'
import { ShowPage } from '../panels/show/show-page'

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
      {show.kind === 'prologue' && <StoryPage sheet={show.sheet} label={t('panels:show.prologue')} level={3} />}
      <ShowPage show={show} />
      {show.kind === 'count' && (
        <>
          <CountNews show={show} />
          <CountTable show={show} />
        </>
      )}
    </section>
  )
}
