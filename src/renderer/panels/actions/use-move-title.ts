import { useTable } from '../../table'
import { stageNameIn, useWords } from '../../words'
import type { MoveType } from '../../../../rules'

/** What a type of move is called on its button's hint and its slip: a bid names what is bid for. */
export function useMoveTitle(type: MoveType): string {
  const { t, lang } = useWords()
  const { config, quarter } = useTable().position
  return type === 'bid' ? t('panels:bid.head', { stage: stageNameIn(config, quarter, lang) }) : t(`move.${type}`)
}
