import type { Faction } from '../../../../../rules'
import type { RuleSection, Rulebook } from '../parse-rulebook'
import type { RuleId } from '../rule-ids'

const PARTNER: readonly RuleId[] = ['subsidise', 'fission', 'belts', 'service', 'applications', 'concessions', 'contracts', 'hangover']

/** What a seat should have at hand, by faction: the rules it uses most, in the order it meets them. */
const RULES_OF: Readonly<Record<Faction, readonly RuleId[]>> = {
  ali: ['subsidise', 'fission', 'belts', 'applications', 'concessions', 'left-hand', 'core', 'alipay'],
  tencent: ['review', 'contracts', 'toll', 'throttle', 'support', 'shops', 'organs', 'stakes', 'interconnection'],
  pdd: PARTNER,
  jd: PARTNER,
}

/** The sections of the rulebook that stand on a faction's sheet, each with what fits there: its first paragraphs, lists and tables. */
export function sheetRules(faction: Faction, book: Rulebook): readonly RuleSection[] {
  return RULES_OF[faction].map((id) => {
    const section = book.sections.find((one) => one.id === id)
    if (section === undefined) throw new Error(`the sheet of ${faction} asks for the rule ${id}, which the rulebook has not`)
    return { ...section, blocks: section.blocks.slice(0, 3) }
  })
}
