import type { GameResult } from '../../../shared/game-result'
import { StoryPage } from '../../panels'
import { useWords } from '../../words'

/** The story the game was set in: how it went on in the world, and the sheet everybody read before the first decision. */
export function EpilogueSheet({ scenario: { prologue, epilogue } }: { readonly scenario: GameResult['scenario'] }) {
  const { t } = useWords()
  return (
    <div className="epilogue-sheet">
      {epilogue !== undefined && <StoryPage sheet={epilogue} label={t('story:epilogue.label')} level={3} />}
      {prologue !== undefined && <StoryPage sheet={prologue} label={t('panels:show.prologue')} level={3} />}
    </div>
  )
}
