/** The name spaces of the words; keys without a prefix are common ones. */
export const NAMESPACES = [
  'common',
  'screens',
  'panels',
  'log',
  'reject',
  'table',
  'board',
  'bots',
  'advice',
  'story',
  'guide',
  'projector',
  'class',
  'lesson',
  'maker',
  'debrief',
] as const
