import { box, cut, disc, star, type Motif } from './motif'

/** Marks that say what happens: bans, arrows, charts, grids, organs. */
export const signs = {
  ban: [cut('red', `${disc(0, 0, 30)}${disc(0, 0, 23)}`), cut('red', 'M-21 -16L-16 -21L21 16L16 21Z')],
  cross: [cut('red', 'M-20 -27L0 -7L20 -27L27 -20L7 0L27 20L20 27L0 7L-20 27L-27 20L-7 0L-27 -20Z')],
  tick: [cut('green', 'M-26 2L-18 -6L-7 5L18 -22L26 -14L-7 20Z')],
  question: [cut('dark', 'M-14 -14C-14 -32 14 -32 14 -14C14 -2 4 -2 4 8H-4C-4 -6 6 -6 6 -14C6 -22 -6 -22 -6 -14ZM-4 14H4V22H-4Z')],
  arrowUp: [cut('green', 'M0 -30L22 -6H9V28H-9V-6H-22Z')],
  arrowAcross: [cut('accent', 'M-32 -8H8V-20L32 0L8 20V8H-32Z')],
  curve: [cut('dark', 'M-36 -28H-32V24H36V28H-36Z'), cut('main', 'M-30 20Q-8 18 4 -4T34 -22L35 -17Q20 -16 9 0T-30 24Z')],
  flatCurve: [cut('dark', 'M-36 -28H-32V24H36V28H-36Z'), cut('red', 'M-30 20Q-16 -18 6 -18T34 -10L33 -5Q22 -12 6 -12T-27 22Z')],
  bars: [cut('main', `${box(-30, 4, 12, 24)}${box(-12, -8, 12, 36)}`), cut('accent', `${box(6, -20, 12, 48)}${box(24, -32, 12, 60)}`)],
  nineGrid: [
    cut('light', box(-30, -30, 60, 60)),
    cut(
      'main',
      `${box(-25, -25, 14, 14)}${box(-7, -25, 14, 14)}${box(11, -25, 14, 14)}${box(-25, -7, 14, 14)}${box(11, -7, 14, 14)}${box(-25, 11, 14, 14)}${box(-7, 11, 14, 14)}${box(11, 11, 14, 14)}`,
    ),
    cut('coin', box(-8, -8, 16, 16)),
    cut('red', star(0, 0, 6.5, 2.8, 5)),
  ],
  fiveOrgans: [
    cut('main', `${disc(0, -20, 12)}${disc(19, -6, 12)}${disc(12, 16, 12)}${disc(-12, 16, 12)}${disc(-19, -6, 12)}`),
    cut('light', `${disc(0, -20, 5)}${disc(19, -6, 5)}${disc(12, 16, 5)}${disc(-12, 16, 5)}${disc(-19, -6, 5)}`),
    cut('coin', disc(0, 0, 9)),
  ],
  aperture: [
    cut('main', `${disc(0, 0, 28)}${disc(0, 0, 17)}`),
    cut('accent', 'M0 -28L17 0H4ZM28 0L0 17V4ZM0 28L-17 0H-4ZM-28 0L0 -17V-4Z'),
    cut('light', disc(0, 0, 8)),
  ],
  playSign: [cut('dark', 'M-28 -20H28V20H-28Z'), cut('red', 'M-8 -12L14 0L-8 12Z')],
  flag: [cut('wood', 'M-18 -32H-13V32H-18Z'), cut('main', 'M-13 -30H26L18 -16L26 -2H-13Z')],
  pennants: [
    cut('dark', 'M-80 -34Q0 -14 80 -34V-32Q0 -12 -80 -32Z'),
    cut('main', 'M-66 -31L-46 -27L-58 -8ZM-14 -22L8 -22L-3 -2ZM44 -26L64 -30L58 -8Z'),
    cut('coin', 'M-40 -26L-20 -23L-31 -3ZM14 -22L36 -25L28 -4Z'),
  ],
  pie: [cut('main', 'M-2 -26A28 28 0 1 0 26 2H-2Z'), cut('coin', 'M4 -32A28 28 0 0 1 32 -4H4Z')],
  stakes: [cut('dark', 'M0 -34L6 -22H-6ZM-4 -22H4V30H-4Z'), cut('coin', 'M4 -18H30V-2H4Z'), cut('main', 'M-4 -6H-30V10H-4Z')],
  yuan: [cut('red', 'M-16 -24H-7L0 -8L7 -24H16L7 -4H14V2H4V6H14V12H4V24H-4V12H-14V6H-4V2H-14V-4H-7Z')],
  password: [
    cut('light', box(-34, -14, 68, 28)),
    cut('dark', `${star(-22, 0, 6, 2.6, 6)}${star(-7, 0, 6, 2.6, 6)}${star(8, 0, 6, 2.6, 6)}${star(23, 0, 6, 2.6, 6)}`),
  ],
  boom: [
    cut('wood', 'M-34 -20H-24V30H-34Z'),
    cut('light', 'M-26 -16L48 -26L49 -18L-26 -8Z'),
    cut('red', 'M-12 -18L-2 -19.3L-1 -11.3L-12 -10ZM10 -21L20 -22.3L21 -14.3L10 -13ZM32 -24L42 -25L43 -17L32 -16Z'),
    cut('coin', disc(-29, -25, 7)),
  ],
  truck: [
    cut('main', 'M-38 -20H8V16H-38Z'),
    cut('accent', 'M12 -10H24L36 4V16H12Z'),
    cut('sky', 'M16 -6H23L30 3H16Z'),
    cut('dark', `${disc(-24, 18, 9)}${disc(22, 18, 9)}`),
    cut('light', `${disc(-24, 18, 3.5)}${disc(22, 18, 3.5)}`),
  ],
  pointer: [cut('red', 'M0 34L-16 6A22 22 0 1 1 16 6Z'), cut('light', disc(0, -8, 9))],
} as const satisfies Readonly<Record<string, Motif>>
