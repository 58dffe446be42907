import { parseAst } from 'vite'

/** A node of a syntax tree, as a parser gives it. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A text that is shown as it is: no call stands between the variable and the screen. */
export interface ShownText {
  readonly line: number
  /** As it is written: `save.fileName`. */
  readonly code: string
  /** The last name of it: `fileName`. */
  readonly field: string
  /** What it is a field of, by the last name again; null for a variable. */
  readonly of: string | null
}

/** Attributes that are read to people or drawn for them. */
const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set(['aria-label', 'aria-description', 'title', 'textValue', 'placeholder'])

const isNode = (value: unknown): value is SyntaxNode => value !== null && typeof value === 'object' && 'type' in value

/** What an expression can come to. */
const outcomesOf = (node: unknown): readonly SyntaxNode[] => {
  if (!isNode(node)) return []
  const both = (...parts: readonly unknown[]): readonly SyntaxNode[] => parts.flatMap(outcomesOf)
  if (node.type === 'ConditionalExpression') return both(node['consequent'], node['alternate'])
  if (node.type === 'LogicalExpression') return node['operator'] === '&&' ? both(node['right']) : both(node['left'], node['right'])
  if (node.type === 'BinaryExpression') return node['operator'] === '+' ? both(node['left'], node['right']) : []
  if (node.type === 'TemplateLiteral') return both(...(node['expressions'] as readonly unknown[]))
  if (/^(Parenthesized|Chain|TSNonNull|TSAs|TSSatisfies)Expression$/.test(node.type)) return both(node['expression'])
  return [node]
}

const nameOf = (node: unknown): string | null => {
  if (!isNode(node)) return null
  if (node.type === 'Identifier') return String(node['name'])
  if (node.type === 'ChainExpression') return nameOf(node['expression'])
  return node.type === 'MemberExpression' && node['computed'] === false ? nameOf(node['property']) : null
}

/** The expression a node shows or hands back, if it does. */
const shownBy = (node: SyntaxNode, parent: SyntaxNode | null): unknown => {
  if (node.type === 'JSXExpressionContainer') {
    const attribute = parent?.type === 'JSXAttribute' ? (parent['name'] as SyntaxNode)['name'] : null
    return attribute === null || SPOKEN_ATTRIBUTES.has(String(attribute)) ? node['expression'] : null
  }
  if (node.type === 'ReturnStatement') return node['argument']
  return node.type === 'ArrowFunctionExpression' ? node['body'] : null
}

/** Every text in a source file that is shown, or handed back to be shown, as it is. */
export const shownTexts = (source: string, lang: 'ts' | 'tsx'): readonly ShownText[] => {
  const found: ShownText[] = []
  const visit = (value: unknown, parent: SyntaxNode | null): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, parent)
    if (!isNode(value)) return
    for (const node of outcomesOf(shownBy(value, parent))) {
      const field = nameOf(node)
      if (field === null) continue
      const of = node.type === 'MemberExpression' ? nameOf(node['object']) : null
      found.push({ line: source.slice(0, node.start).split('\n').length, code: source.slice(node.start, node.end), field, of })
    }
    for (const part of Object.values(value)) visit(part, value)
  }
  visit(parseAst(source, { lang }), null)
  return found
}
