/** The name spaces of the words; keys without a prefix are common ones. */
export const NAMESPACES = ['common', 'screens', 'panels', 'log', 'reject', 'table', 'board', 'bots', 'story', 'guide', 'projector'] as const
