/** Language, size of text in per cent, and window: each language in both sizes of either, once. */
export const LOOKS = [
  ['en', 100, 'small'],
  ['zh-CN', 100, 'large'],
  ['en', 150, 'large'],
  ['zh-CN', 150, 'small'],
] as const
