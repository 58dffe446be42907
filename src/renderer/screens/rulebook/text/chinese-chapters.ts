import overview from './zh-cn/01-overview.md?raw'
import basics from './zh-cn/02-basics.md?raw'
import setUp from './zh-cn/03-set-up.md?raw'
import turn from './zh-cn/04-turn.md?raw'
import access from './zh-cn/05-access.md?raw'
import tencent from './zh-cn/06-tencent.md?raw'
import market from './zh-cn/07-market.md?raw'
import scoring from './zh-cn/08-scoring.md?raw'
import computer from './zh-cn/09-computer.md?raw'
import example from './zh-cn/10-example.md?raw'
import index from './zh-cn/11-index.md?raw'

/** The chapters of the Chinese rulebook in their order, before the game's numbers are put in. */
export const CHINESE_CHAPTERS: readonly string[] = [
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
