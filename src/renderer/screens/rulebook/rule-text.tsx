import { Fragment } from 'react'
import { spansOf, type Block } from './parse-rulebook'

interface RuleTextProps {
  readonly block: Block
  readonly onOpen: (id: string) => void
}

/** One paragraph, list or table of the rulebook. */
export function RuleText({ block, onOpen }: RuleTextProps) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Line text={block.text} onOpen={onOpen} />
      </p>
    )
  if (block.kind === 'table') return <RuleTable block={block} onOpen={onOpen} />
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className="rule-list">
      {block.items.map((item) => (
        <li key={item}>
          <Line text={item} onOpen={onOpen} />
        </li>
      ))}
    </List>
  )
}

function RuleTable({ block: { head, rows }, onOpen }: { readonly block: Extract<Block, { readonly kind: 'table' }>; readonly onOpen: (id: string) => void }) {
  return (
    <table className="table rule-table">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('|')}>
            {cells.map((cell, index) => (
              <td key={index}>
                <Line text={cell} onOpen={onOpen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ text, onOpen }: { readonly text: string; readonly onOpen: (id: string) => void }) {
  return spansOf(text).map((span, index) => {
    if (span.kind === 'strong') return <strong key={index}>{span.text}</strong>
    if (span.kind !== 'link') return <Fragment key={index}>{span.text}</Fragment>
    return (
      <a
        key={index}
        href={`#${span.to}`}
        onClick={(event) => {
          event.preventDefault()
          onOpen(span.to)
        }}
      >
        {span.text}
      </a>
    )
  })
}
