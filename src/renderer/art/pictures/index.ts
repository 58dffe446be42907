/** One sheet of coloured paper in a picture; `at` is an SVG transform. */
export interface PaperLayer {
  readonly d: string;
  readonly fill: string;
  readonly at?: string;
}

/** A picture: the colour of its ground and the sheets laid on it, back to front, in a 160 x 100 box. */
export interface Picture {
  readonly ground: string;
  readonly layers: readonly PaperLayer[];
}

/** The picture for a key. */
export function pictureOf(key: string): Picture {
  return { ground: key.length > 0 ? '#e7dabf' : '#f4ecdb', layers: [{ d: 'M0 80Q40 60 80 76T160 70V100H0Z', fill: '#c9b892' }] };
}
