import type { Drawing } from './drawing'

/** The seven concessions, the rulings and the answers; keys as in the Offer and the rulings. */
export const concessionIcons = {
  weChatPay: { fill: 'M3 6H21V18H3ZM5 10V16H19V10Z', line: 'M8.5 13L10.8 15L15.5 11.2' },
  trafficFee: {
    fill: 'M3 20V17H21V20ZM5 15C5 12 8 12 8 9.5S5 7 5 4H8C8 6.5 11 7 11 9.5S8 12 8 15ZM13 15C13 12 16 12 16 9.5S13 7 13 4H16C16 6.5 19 7 19 9.5S16 12 16 15Z',
  },
  scope: { fill: 'M12 2A10 10 0 0 1 12 22A10 10 0 0 1 12 2ZM12 5A7 7 0 0 0 12 19A7 7 0 0 0 12 5Z M12 5A7 7 0 0 1 18.1 15.5L12 12Z' },
  openShelves: { fill: 'M3 2.5H5.5V5H18.5V2.5H21V22H18.5V19.5H5.5V22H3ZM5.5 7.5V11.5H18.5V7.5ZM5.5 14V17H18.5V14Z' },
  endExclusivity: { line: 'M9 8.5L6.8 10.7A4 4 0 0 0 12.4 16.3L13.8 15M15 15.5L17.2 13.3A4 4 0 0 0 11.6 7.7L10.4 9M4 4L20 20' },
  control: {
    fill: 'M2 10.5L12 3L22 10.5L20.6 12.4L18.5 10.9V12.5H5.5V10.9L3.4 12.4Z M12 13.5A2 2 0 0 1 12 17.5A2 2 0 0 1 12 13.5ZM7.5 22A4.5 3.6 0 0 1 16.5 22Z',
  },
  stake: { fill: 'M12 2A10 10 0 0 1 22 12H12Z M10 4.2V14H19.8A10 10 0 1 1 10 4.2Z' },
  approve: {
    fill: 'M5 19.5H19V22H5ZM10 3H14C15.5 3 16 4.2 15.6 5.5L14.4 10H17C18.7 10 20 11.3 20 13V17.5H4V13C4 11.3 5.3 10 7 10H9.6L8.4 5.5C8 4.2 8.5 3 10 3Z',
  },
  reject: { line: 'M12 3A9 9 0 0 1 12 21A9 9 0 0 1 12 3ZM5.8 5.8L18.2 18.2' },
  counter: { line: 'M4 8.5H18M14 4.5L18.5 8.5L14 12.5M20 16H6M10 12L5.5 16L10 20' },
  hold: {
    fill: 'M5 2H19V4.5H17.5V7C17.5 9 16 10.5 14.3 12C16 13.5 17.5 15 17.5 17V19.5H19V22H5V19.5H6.5V17C6.5 15 8 13.5 9.7 12C8 10.5 6.5 9 6.5 7V4.5H5ZM9 4.5V7C9 8 10 9.2 12 10.7C14 9.2 15 8 15 7V4.5Z',
  },
  accept: { line: 'M4 12.5L9.5 18L20 6.5' },
  decline: { line: 'M6 6L18 18M18 6L6 18' },
} as const satisfies Readonly<Record<string, Drawing>>
