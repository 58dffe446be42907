import { Fragment, type ReactElement } from 'react'
import { pictureOf } from './pictures'

interface CardPictureProps {
  /** Key from a card, an event or an agenda. */
  readonly picture: string
  readonly className?: string
}

/** The cut-paper picture of a card, an event or an agenda; it fills its box and is decoration to a screen reader. */
export function CardPicture({ picture, className }: CardPictureProps): ReactElement {
  const { ground, layers } = pictureOf(picture)
  return (
    <svg className={className} viewBox="0 0 160 100" width="100%" height="100%" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <rect width={160} height={100} fill={ground} />
      {layers.map(({ d, fill, at, lifted }, i) => (
        <Fragment key={i}>
          {lifted ? <path d={d} transform={`translate(1.2 2) ${at}`} fill="#1a1008" fillOpacity={0.28} fillRule="evenodd" /> : null}
          <path d={d} transform={at} fill={fill} fillRule="evenodd" />
        </Fragment>
      ))}
    </svg>
  )
}
