import { onPaper } from './composition'

/** The forty cards. */
export const cardCompositions = {
  ...onPaper('ali', {
    'red-envelope-relic': [
      ['softHills', 80, 50],
      ['envelope', 52, 52, 1.15, -10],
      ['envelope', 92, 54, 1, 8],
      ['coin', 124, 66, 0.55],
    ],
    'c2m-super-factory': [
      ['sun', 34, 26, 0.9],
      ['hills', 80, 54],
      ['factory', 90, 52, 1.25],
      ['parcel', 34, 76, 0.6],
    ],
    'line-1688': [
      ['floor', 80, 62],
      ['factory', 36, 54, 0.8],
      ['arrowAcross', 84, 56, 0.7],
      ['stall', 126, 56, 0.85],
    ],
    'one-yuan-free-shipping': [
      ['rays', 80, 50],
      ['coin', 62, 50, 1.4],
      ['truck', 114, 70, 0.75],
    ],
    'choose-one-of-two': [
      ['wall', 80, 74],
      ['stall', 46, 52, 0.9],
      ['shutDoor', 114, 50, 0.95],
      ['padlock', 114, 56, 0.5],
    ],
    'juhuasuan-ten-billion': [
      ['rays', 80, 56],
      ['coins', 48, 58, 0.9],
      ['coins', 112, 58, 0.9],
      ['coins', 80, 44, 1.1],
    ],
    'double-11': [
      ['rays', 80, 50],
      ['firework', 30, 30, 0.8],
      ['firework', 132, 28, 0.7],
      ['calendar', 80, 54, 1.25],
      ['eleven', 80, 58, 1.25],
    ],
    'password-chain': [
      ['softHills', 80, 58],
      ['bubble', 46, 38, 0.8],
      ['bubble', 116, 62, 0.8],
      ['password', 80, 50, 1.1],
    ],
    'bring-merchants-home': [
      ['hills', 80, 58],
      ['road', 84, 56],
      ['gate', 116, 48, 0.9],
      ['person', 46, 60, 0.8],
      ['person', 70, 66, 0.7],
    ],
    'category-mismatch': [
      ['shelves', 56, 50, 1.2],
      ['ban', 112, 52, 1.05],
      ['question', 112, 52, 0.8],
    ],
  }),
  ...onPaper('tencent', {
    'moments-crackdown': [
      ['rays', 80, 50],
      ['aperture', 66, 50, 1.25],
      ['gavel', 118, 52, 0.95],
    ],
    'nine-grid-entry': [
      ['floor', 80, 58],
      ['phone', 52, 50, 1.2],
      ['nineGrid', 104, 50, 1.2],
    ],
    'mini-store': [
      ['hills', 80, 60],
      ['phone', 46, 52, 1.15],
      ['stall', 100, 56, 1.1],
    ],
    'little-goose-pinpin': [
      ['sun', 128, 26, 0.8],
      ['water', 80, 58],
      ['goose', 62, 50, 1.2],
      ['goose', 112, 62, 0.75],
    ],
    huiju: [
      ['pennants', 80, 40],
      ['floor', 80, 64],
      ['stall', 40, 62, 0.8],
      ['stall', 120, 62, 0.8],
      ['stall', 80, 58, 1.05],
    ],
    'group-chat-tools': [
      ['bubble', 50, 40, 1.05],
      ['bubble', 112, 52, 1],
      ['circle', 82, 60, 0.9],
    ],
    'short-video-window': [
      ['rays', 80, 50],
      ['phone', 80, 50, 1.45],
      ['playSign', 80, 46, 0.6],
      ['heart', 124, 32, 0.45],
      ['heart', 136, 56, 0.35],
    ],
    'vague-answer': [
      ['softHills', 80, 60],
      ['microphone', 46, 58, 1.2],
      ['bubble', 106, 40, 1.15],
      ['dots', 106, 41, 1.15],
      ['cloud', 124, 78, 0.9],
    ],
    'external-link-rules': [
      ['scroll', 54, 50, 1.2],
      ['chain', 112, 44, 0.9, -18],
      ['ban', 112, 44, 0.75],
    ],
    'toll-review': [
      ['hills', 80, 62],
      ['road', 92, 54],
      ['boom', 74, 52, 1.25],
      ['coins', 130, 70, 0.55],
    ],
  }),
  ...onPaper('pdd', {
    'ten-billion-subsidy': [
      ['rays', 80, 50],
      ['chest', 80, 66, 1],
      ['coins', 80, 40, 0.9],
      ['coin', 38, 34, 0.5],
      ['coin', 122, 34, 0.5],
    ],
    'cut-a-price': [
      ['softHills', 80, 60],
      ['tag', 62, 50, 1.25],
      ['knife', 106, 50, 1.25, 12],
    ],
    'cash-red-envelopes': [
      ['rays', 80, 50],
      ['envelope', 46, 56, 0.95, -14],
      ['envelope', 114, 56, 0.95, 14],
      ['envelope', 80, 48, 1.25],
    ],
    'orchard-game': [
      ['sun', 30, 26, 0.8],
      ['field', 80, 54],
      ['tree', 56, 46, 1.1],
      ['tree', 102, 50, 0.95],
      ['basket', 134, 76, 0.6],
    ],
    'help-and-like': [
      ['circle', 58, 52, 1.1],
      ['heart', 116, 46, 1.05],
      ['heart', 136, 74, 0.45],
    ],
    'farmers-livestream': [
      ['field', 80, 56],
      ['farmer', 54, 52, 1.05],
      ['basket', 24, 76, 0.6],
      ['phone', 110, 50, 1.05],
      ['playSign', 110, 46, 0.42],
    ],
    'duo-duo-grocery': [
      ['floor', 80, 64],
      ['basket', 64, 52, 1.2],
      ['house', 122, 58, 0.85],
    ],
    'new-year-goods': [
      ['floor', 80, 56],
      ['newYearDoor', 70, 46, 1.15],
      ['firecrackers', 18, 42, 0.95],
      ['basket', 106, 76, 0.75],
      ['tag', 136, 38, 0.75, -12],
    ],
    'founder-steps-back': [
      ['hills', 80, 60],
      ['road', 84, 54],
      ['boss', 84, 44, 0.75],
      ['flag', 30, 54, 0.85],
    ],
    'own-app-push': [
      ['rays', 80, 54],
      ['phone', 66, 52, 1.3],
      ['heart', 66, 48, 0.5],
      ['arrowUp', 118, 50, 0.95],
    ],
  }),
  ...onPaper('jd', {
    'jingxi-entry': [
      ['gate', 80, 52, 1.35],
      ['person', 80, 66, 0.6],
      ['firework', 28, 30, 0.5],
      ['firework', 132, 30, 0.5],
    ],
    'next-day-delivery': [
      ['sun', 124, 26, 0.9],
      ['hills', 80, 62],
      ['truck', 68, 58, 1.25],
    ],
    'county-warehouse': [
      ['hills', 80, 58],
      ['warehouse', 74, 50, 1.25],
      ['parcel', 130, 72, 0.65],
    ],
    'xingsheng-stake': [
      ['house', 40, 56, 0.9],
      ['basket', 76, 72, 0.55],
      ['pie', 116, 46, 1.05],
    ],
    'quality-promise': [
      ['rays', 80, 50],
      ['shield', 80, 50, 1.4],
    ],
    'appliance-villages': [
      ['hills', 80, 60],
      ['house', 34, 56, 0.85],
      ['house', 132, 60, 0.7],
      ['washer', 82, 52, 1.15],
    ],
    'six-one-eight': [
      ['rays', 80, 50],
      ['calendar', 80, 54, 1.3],
      ['sixOneEight', 80, 57, 1.15],
      ['parcel', 134, 76, 0.5],
      ['parcel', 26, 76, 0.5],
    ],
    'group-buy-mini-program': [
      ['phone', 50, 52, 1.2],
      ['circle', 108, 52, 1.15],
    ],
    'village-promoters': [
      ['hills', 80, 60],
      ['house', 124, 52, 0.8],
      ['person', 46, 58, 0.95],
      ['megaphone', 78, 44, 0.7],
    ],
    'renewal-in-shares': [
      ['scroll', 50, 50, 1.15],
      ['pie', 110, 44, 0.95],
      ['stamp', 122, 72, 0.6],
    ],
  }),
} as const
