import type { Block, Rulebook, RuleSection } from './parse-rulebook'
import { RuleText } from './rule-text'

interface OverviewProps {
  readonly book: Rulebook
  readonly section: RuleSection
  readonly onOpen: (id: string) => void
}

/** The first page of the book: the whole game at a glance, a box for each of its headings. */
export function Overview({ book, section: { id, title, blocks }, onOpen }: OverviewProps) {
  return (
    <section className="rule-overview" aria-labelledby={`rule-${id}`}>
      <header>
        <p className="rule-title">{book.title}</p>
        {book.intro.map((block, index) => (
          <RuleText key={index} block={block} onOpen={onOpen} />
        ))}
        <h2 id={`rule-${id}`} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div className="rule-boxes">
        {boxesOf(blocks).map((box, index) => (
          <div key={index} className="rule-box">
            {box.map((block, at) => (
              <RuleText key={at} block={block} onOpen={onOpen} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

/** The blocks of the overview, each heading with what follows it. */
function boxesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}
