import overview from './en/01-overview.md?raw'
import basics from './en/02-basics.md?raw'
import setUp from './en/03-set-up.md?raw'
import turn from './en/04-turn.md?raw'
import access from './en/05-access.md?raw'
import tencent from './en/06-tencent.md?raw'
import market from './en/07-market.md?raw'
import scoring from './en/08-scoring.md?raw'
import computer from './en/09-computer.md?raw'
import example from './en/10-example.md?raw'
import index from './en/11-index.md?raw'

/** The chapters of the English rulebook in their order, before the game's numbers are put in. */
export const ENGLISH_CHAPTERS: readonly string[] = [
  overview,
  basics,
  setUp,
  turn,
  access,
  tencent,
  market,
  scoring,
  computer,
  example,
  index,
]
