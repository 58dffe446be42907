import type { TokenOwner } from './palette'

/** Outlines of the figures in a 24 x 24 box: one shape for each platform, a little person for shoppers who are nobody's. */
export const TOKEN_SHAPES: Readonly<Record<TokenOwner, string>> = {
  ali: 'M12 1.5A10.5 10.5 0 0 1 12 22.5A10.5 10.5 0 0 1 12 1.5Z',
  tencent: 'M12 1L21.6 6.5V17.5L12 23L2.4 17.5V6.5Z',
  pdd: 'M12 .6L23.4 12L12 23.4L.6 12Z',
  jd: 'M2.6 2.6H21.4V21.4H2.6Z',
  floating: 'M12 1.5A4.6 4.6 0 0 1 15 9.6C18.2 10.9 20 14.4 20 19V22.5H4V19C4 14.4 5.8 10.9 9 9.6A4.6 4.6 0 0 1 12 1.5Z',
}

/** What is cut out of each faction's shape: market awning, gate, three people joined, wheel. Even-odd paths in the same box. */
export const EMBLEM_MOTIFS: Readonly<Record<Exclude<TokenOwner, 'floating'>, string>> = {
  // A market stall: striped awning over a counter.
  ali: 'M6.2 7.2H17.8L19.2 11.4A2 2 0 0 1 15.6 12.4A2.2 2.2 0 0 1 12 12.4A2.2 2.2 0 0 1 8.4 12.4A2 2 0 0 1 4.8 11.4ZM6.6 14.6H8.2V15.8H15.8V14.6H17.4V18.4H6.6Z',
  // A memorial gate: upswept roof, lintel, two posts.
  tencent: 'M4.6 7.6C7 8.2 9.6 7.6 12 5.4C14.4 7.6 17 8.2 19.4 7.6L18.6 10H5.4ZM6.4 11.2H17.6V13H16.4V18.4H14.2V13H9.8V18.4H7.6V13H6.4Z',
  // Three people leaning together.
  pdd: 'M12 5.2A2.1 2.1 0 0 1 12 9.4A2.1 2.1 0 0 1 12 5.2ZM8 9.6A1.8 1.8 0 0 1 8 13.2A1.8 1.8 0 0 1 8 9.6ZM16 9.6A1.8 1.8 0 0 1 16 13.2A1.8 1.8 0 0 1 16 9.6ZM10 10.2H14V13.4C14.6 13.8 15.2 14.1 16 14.1H18.2L12 20.2L5.8 14.1H8C8.8 14.1 9.4 13.8 10 13.4Z',
  // A cart wheel with its spokes.
  jd: 'M12 5A7 7 0 0 1 12 19A7 7 0 0 1 12 5ZM11.1 7.2A4.9 4.9 0 0 0 7.2 11.1H11.1ZM12.9 7.2V11.1H16.8A4.9 4.9 0 0 0 12.9 7.2ZM7.2 12.9A4.9 4.9 0 0 0 11.1 16.8V12.9ZM12.9 12.9V16.8A4.9 4.9 0 0 0 16.8 12.9Z',
}
