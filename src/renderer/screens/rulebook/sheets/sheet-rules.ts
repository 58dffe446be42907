import { FACTIONS, type Faction } from '../../../../../rules'
import { factionName, type Language } from '../../../words'
import type { Block, RuleSection, Rulebook } from '../parse-rulebook'
import type { RuleId } from '../rule-ids'

const PARTNER: readonly RuleId[] = ['subsidise', 'fission', 'belts', 'service', 'applications', 'concessions', 'contracts', 'hangover']

/** What a seat should have at hand, by faction: the rules it uses most, in the order it meets them. */
const RULES_OF: Readonly<Record<Faction, readonly RuleId[]>> = {
  ali: ['subsidise', 'fission', 'belts', 'applications', 'concessions', 'left-hand', 'core', 'alipay'],
  tencent: ['review', 'contracts', 'toll', 'throttle', 'support', 'shops', 'organs', 'stakes', 'interconnection'],
  pdd: PARTNER,
  jd: PARTNER,
}

/**
 * The sections of the rulebook that stand on a faction's sheet, each with what fits there: its first paragraphs, lists and tables, these
 * with its own figures only.
 */
export function sheetRules(faction: Faction, book: Rulebook, lang: Language): readonly RuleSection[] {
  return RULES_OF[faction].map((id) => {
    const section = book.sections.find((one) => one.id === id)
    if (section === undefined) throw new Error(`the sheet of ${faction} asks for the rule ${id}, which the rulebook has not`)
    return { ...section, blocks: section.blocks.slice(0, 3).map((block) => ownFigures(block, faction, lang)) }
  })
}

/** A table with a column for each seat, as one line for the seat whose sheet it is; anything else as it stands. */
function ownFigures(block: Block, faction: Faction, lang: Language): Block {
  if (block.kind !== 'table') return block
  const [first = '', ...seats] = block.head
  if (seats.join('|') !== FACTIONS.map((one) => factionName(one, lang)).join('|')) return block
  const seat = factionName(faction, lang)
  const own = block.rows.map((row) => row[FACTIONS.indexOf(faction) + 1] ?? '')
  const names = block.rows.map(([name = '']) => name)
  // A single figure stands beside its name; several lie side by side, to save the page's height.
  return own.length === 1
    ? { kind: 'table', head: [first, seat], rows: [[...names, ...own]] }
    : { kind: 'table', head: [first, ...names], rows: [[seat, ...own]] }
}
