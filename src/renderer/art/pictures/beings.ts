import { cut, disc, type Motif } from './motif'

const person = (x: number, y: number, s: number): string =>
  `${disc(x, y - 14 * s, 7 * s)}M${x - 12 * s} ${y + 18 * s}Q${x - 12 * s} ${y - 5 * s} ${x} ${y - 5 * s}T${x + 12 * s} ${y + 18 * s}Z`

/** People, hands and animals. */
export const beings = {
  person: [
    cut('main', 'M-16 30Q-16 -4 0 -4T16 30Z'),
    cut('skin', disc(0, -15, 10)),
    cut('dark', 'M-11 -16A11 11 0 0 1 11 -16Q4 -22 -11 -16Z'),
  ],
  boss: [
    cut('dark', 'M-18 30Q-18 -4 0 -4T18 30Z'),
    cut('light', 'M-5 -4H5L0 10Z'),
    cut('red', 'M-2 0H2L3 14L0 18L-3 14Z'),
    cut('skin', disc(0, -15, 10)),
    cut('dark', 'M-11 -17A11 11 0 0 1 11 -17Q0 -20 -11 -17Z'),
  ],
  farmer: [cut('green', 'M-16 30Q-16 -4 0 -4T16 30Z'), cut('skin', disc(0, -13, 9)), cut('coin', 'M-20 -15Q-8 -18 0 -30Q8 -18 20 -15Z')],
  crowd: [
    cut('far', `${person(-34, 4, 1)}${person(-12, 0, 1)}${person(12, 0, 1)}${person(34, 4, 1)}`),
    cut('main', `${person(-24, 14, 1.05)}${person(0, 12, 1.05)}${person(24, 14, 1.05)}`),
    cut('dark', `${person(-36, 26, 1.1)}${person(-12, 26, 1.1)}${person(12, 26, 1.1)}${person(36, 26, 1.1)}`),
  ],
  circle: [
    cut('main', `${person(0, -18, 0.8)}${person(-24, 6, 0.8)}${person(24, 6, 0.8)}${person(0, 20, 0.8)}`),
    cut('coin', 'M-4 -4H4V-12H8L0 -20L-8 -12H-4Z'),
  ],
  giving: [
    cut('skin', 'M-40 16L-20 4Q-8 -2 8 4H22Q28 6 24 11H6Q20 12 38 2Q44 4 40 9L18 22Q10 26 -2 24L-22 26L-40 34Z'),
    cut('main', 'M-50 12H-36V36H-50Z'),
  ],
  handshake: [
    cut('main', 'M-54 -14L-34 -18V16L-54 14Z'),
    cut('accent', 'M54 -14L34 -18V16L54 14Z'),
    cut('skin', 'M-34 -16Q-16 -14 -2 -10L14 -16L34 -16V12L18 18Q8 26 -4 22L-20 14L-34 12Z'),
    cut('wood', 'M-6 -10L6 2Q12 6 16 2L34 12L32 16L14 8Q6 10 0 4L-10 -6Z'),
  ],
  twoHands: [
    cut(
      'light',
      'M-44 30V10L-52 -2Q-54 -8 -48 -8L-40 0V-22Q-40 -26 -36.5 -26T-33 -22V-6H-31V-28Q-31 -32 -27.5 -32T-24 -28V-6H-22V-24Q-22 -28 -18.5 -28T-15 -24V-4H-13V-16Q-13 -20 -9.5 -20T-6 -16V12Q-8 24 -14 30Z',
    ),
    cut(
      'skin',
      'M44 30V10L52 -2Q54 -8 48 -8L40 0V-22Q40 -26 36.5 -26T33 -22V-6H31V-28Q31 -32 27.5 -32T24 -28V-6H22V-24Q22 -28 18.5 -28T15 -24V-4H13V-16Q13 -20 9.5 -20T6 -16V12Q8 24 14 30Z',
    ),
  ],
  goose: [
    cut('light', 'M-26 12Q-34 -2 -20 0Q-8 2 4 0Q10 -8 8 -20Q8 -32 19 -32Q28 -32 28 -24Q28 -18 22 -16Q20 -8 24 4Q26 26 0 26Q-18 26 -26 12Z'),
    cut('coin', 'M27 -27L42 -22L27 -20Z'),
    cut('dark', disc(21, -26, 2)),
    cut('far', 'M-14 8Q2 20 14 6Q12 18 0 18T-14 8Z'),
    cut('coin', 'M-6 25H-2V34H-10V31H-6ZM8 25H12V34H4V31H8Z'),
  ],
  fire: [
    cut('red', 'M0 32C-26 32 -28 6 -12 -8Q-12 4 -4 2Q-10 -20 8 -34Q6 -18 16 -8C30 8 24 32 0 32Z'),
    cut('coin', 'M0 32C-14 32 -16 16 -6 8Q-4 14 2 12Q0 4 6 -4C20 12 14 32 0 32Z'),
  ],
  broom: [
    cut('wood', 'M20 -36L26 -32L2 8L-4 4Z'),
    cut('coin', 'M-8 2L6 10L-4 34Q-22 34 -34 22Q-16 20 -8 2Z'),
    cut('red', 'M-8 2L6 10L4 15L-11 7Z'),
  ],
} as const satisfies Readonly<Record<string, Motif>>
