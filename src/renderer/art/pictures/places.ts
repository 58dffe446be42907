import { box, cut, disc, star, type Motif } from './motif'

/** Grounds, buildings and ways; the wide ones fill the whole picture around its middle. */
export const places = {
  hills: [cut('far', 'M-80 14Q-50 -14 -20 10T40 4T80 16V50H-80Z'), cut('main', 'M-80 32Q-40 14 0 30T80 26V50H-80Z')],
  softHills: [cut('far', 'M-80 20Q-46 -8 -10 18T50 12T80 24V50H-80Z')],
  floor: [cut('far', 'M-80 26H80V50H-80Z')],
  sun: [cut('coin', disc(0, 0, 20)), cut('light', disc(0, 0, 13))],
  rays: [cut('far', star(0, 0, 110, 26, 16))],
  cloud: [cut('light', 'M-26 10A10 10 0 0 1 -18 -6A14 14 0 0 1 8 -10A11 11 0 0 1 24 10Z')],
  water: [
    cut('sky', 'M-80 20Q-70 14 -60 20T-40 20T-20 20T0 20T20 20T40 20T60 20T80 20V50H-80Z'),
    cut('main', 'M-80 34Q-70 28 -60 34T-40 34T-20 34T0 34T20 34T40 34T60 34T80 34V50H-80Z'),
  ],
  factory: [
    cut('dark', 'M-34 28V-2L-16 -14V-2L2 -14V-2L18 -14V-30H26V-2H34V28Z'),
    cut('coin', `${box(-28, 6, 9, 9)}${box(-12, 6, 9, 9)}${box(4, 6, 9, 9)}${box(20, 6, 9, 9)}`),
    cut('light', 'M22 -34Q14 -40 22 -46Q32 -52 42 -44Q36 -40 30 -36Q26 -32 22 -34Z'),
  ],
  stall: [
    cut('wood', 'M-28 -8H28V28H-28Z'),
    cut('light', box(-20, 2, 40, 14)),
    cut('main', 'M-34 -28H34L38 -8A9.5 9.5 0 0 1 19 -8A9.5 9.5 0 0 1 0 -8A9.5 9.5 0 0 1 -19 -8A9.5 9.5 0 0 1 -38 -8Z'),
    cut('light', 'M-17 -28H-5L-2 -8A9 9 0 0 1 -20 -8ZM17 -28H29L36 -8A9 9 0 0 1 18 -8Z'),
  ],
  house: [
    cut('light', box(-20, -4, 40, 30)),
    cut('dark', 'M-30 -2Q-14 -8 0 -24Q14 -8 30 -2L28 3H-28Z'),
    cut('red', box(-5, 8, 10, 18)),
    cut('wood', `${box(-16, 4, 7, 7)}${box(9, 4, 7, 7)}`),
  ],
  towers: [
    cut('dark', 'M-34 28V-8H-16V28ZM-12 28V-30H8V28ZM12 28V-16H34V28Z'),
    cut(
      'coin',
      'M-30 -2H-26V2H-30ZM-24 -2H-20V2H-24ZM-30 8H-26V12H-30ZM-6 -22H-2V-18H-6ZM0 -22H4V-18H0ZM-6 -10H-2V-6H-6ZM0 2H4V6H0ZM18 -8H22V-4H18ZM26 -8H30V-4H26ZM18 4H22V8H18Z',
    ),
  ],
  warehouse: [
    cut('main', 'M-38 28V-8L0 -26L38 -8V28Z'),
    cut('dark', 'M-40 -6L0 -26L40 -6V-12L0 -32L-40 -12Z'),
    cut('light', box(-22, 4, 44, 24)),
    cut('far', 'M-22 9H22V11H-22ZM-22 15H22V17H-22ZM-22 21H22V23H-22Z'),
  ],
  gate: [
    cut('wood', 'M-34 -16H34V30H24V-6H-24V30H-34Z'),
    cut('dark', 'M-42 -16Q-20 -18 0 -32Q20 -18 42 -16L36 -8H-36Z'),
    cut('coin', box(-12, -6, 24, 9)),
  ],
  door: [
    cut('wood', 'M-24 30V-8A24 24 0 0 1 24 -8V30Z'),
    cut('light', 'M-17 30V-8A17 17 0 0 1 17 -8V30Z'),
    cut('main', 'M-17 30V-8A17 17 0 0 1 -12 -20L0 -14V34Z'),
    cut('coin', disc(-4, 8, 2.4)),
  ],
  newYearDoor: [
    cut('wood', 'M-34 -30H34V34H-34Z'),
    cut('dark', 'M-42 -38H42L38 -29H-38ZM-20 -24H-0.8V34H-20ZM0.8 -24H20V34H0.8Z'),
    cut('red', 'M-16 -37H16V-28H-16ZM-31.5 -22H-22.5V28H-31.5ZM22.5 -22H31.5V28H22.5ZM0 -19L15 -4L0 11L-15 -4Z'),
    cut(
      'coin',
      `${box(-11, -34, 4, 3)}${box(-2, -34, 4, 3)}${box(7, -34, 4, 3)}${[-17, -7, 3, 13].map((y) => box(-29, y, 4, 5) + box(25, y, 4, 5)).join('')}`,
    ),
    cut('coin', 'M0 -12L8 -4L0 4L-8 -4Z'),
    cut('coin', `${disc(-6, 20, 2.6)}${disc(6, 20, 2.6)}`),
  ],
  shutDoor: [
    cut('wood', 'M-24 30V-8A24 24 0 0 1 24 -8V30Z'),
    cut('main', 'M-17 30V-8A17 17 0 0 1 -1 -25V30ZM17 30V-8A17 17 0 0 0 1 -25V30Z'),
    cut('coin', `${disc(-5, 6, 2.4)}${disc(5, 6, 2.4)}`),
  ],
  wall: [
    cut('wood', 'M-80 4H-66V-4H-50V4H-34V-4H-18V4H-2V-4H14V4H30V-4H46V4H62V-4H80V50H-80Z'),
    cut(
      'dark',
      'M-80 16H80V18H-80ZM-80 30H80V32H-80ZM-60 18H-58V30H-60ZM-20 18H-18V30H-20ZM20 18H22V30H20ZM60 18H62V30H60ZM-40 32H-38V50H-40ZM0 32H2V50H0ZM40 32H42V50H40Z',
    ),
  ],
  eaves: [
    cut('dark', 'M-60 10Q-30 6 0 -22Q30 6 60 10L54 20Q0 6 -54 20Z'),
    cut('coin', `${disc(-36, 13, 3)}${disc(-18, 9, 3)}${disc(0, 8, 3)}${disc(18, 9, 3)}${disc(36, 13, 3)}`),
    cut('wood', 'M-42 16H-36V50H-42ZM36 16H42V50H36Z'),
  ],
  road: [cut('light', 'M-14 50Q-30 24 0 14T4 -12H9Q30 0 20 16T30 50Z')],
  tree: [
    cut('wood', 'M-4 4H4V30H-4Z'),
    cut('green', 'M0 -30A17 17 0 0 1 18 -8A16 16 0 0 1 4 12H-4A16 16 0 0 1 -18 -8A17 17 0 0 1 0 -30Z'),
    cut('red', `${disc(-8, -8, 4)}${disc(7, -14, 4)}${disc(4, 2, 4)}`),
  ],
  field: [
    cut('green', 'M-80 30Q0 14 80 30V50H-80Z'),
    cut('coin', 'M-70 50L-30 26H-26L-58 50ZM-34 50L-12 24H-8L-20 50ZM4 50V23H8L16 50ZM40 50L24 24H28L54 50ZM78 50L42 26H46L80 44Z'),
  ],
  shelves: [
    cut('wood', 'M-34 -30H-29V-12H29V-30H34V30H29V26H-29V30H-34ZM-29 -8V6H29V-8ZM-29 10V22H29V10Z'),
    cut('red', `${box(-24, -8, 12, 14)}${box(6, 10, 10, 12)}`),
    cut('coin', `${box(-8, -4, 12, 10)}${box(-20, 13, 14, 9)}`),
    cut('green', `${disc(16, 0, 6)}${disc(24, 17, 5)}`),
  ],
} as const satisfies Readonly<Record<string, Motif>>
