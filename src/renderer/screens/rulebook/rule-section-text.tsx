import type { RuleSection } from './parse-rulebook'
import { RuleText } from './rule-text'

interface RuleSectionTextProps {
  readonly section: RuleSection
  readonly onOpen: (id: string) => void
}

/** One section of the rulebook under its number. */
export function RuleSectionText({ section: { id, level, number, title, blocks }, onOpen }: RuleSectionTextProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="rule-section" data-level={level} data-section={id}>
      <Heading id={`rule-${id}`} tabIndex={-1}>
        {number !== null && <span className="rule-number num">{number}</span>} {title}
      </Heading>
      {blocks.map((block, index) => (
        <RuleText key={index} block={block} onOpen={onOpen} />
      ))}
    </section>
  )
}
