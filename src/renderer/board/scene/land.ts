import { Container, Graphics, GraphicsPath, Matrix } from 'pixi.js';
import { MACRO_INFO, MACRO_OF } from '../../../../rules';
import { INK, PAPER_BRIGHT } from '../../art';
import { WORLD } from '../geometry/camera';
import { noise } from '../geometry/noise';
import { ROADS, TILES, type Tile } from '../geometry/tiles';
import { flat, trace } from './paint';
import { SEA, TERRAIN, TERRAIN_MOTIFS } from './terrain';

/** The sheet with its waves, and the land as pieces of cut paper on it. Drawn once. */
export function drawLand(): Container {
  const land = new Container();
  land.addChild(drawSea(), drawShadow(), drawPapers(), drawPrint(), drawBorders(), drawRoads());
  return land;
}

function drawSea(): Graphics {
  const sea = new Graphics().rect(WORLD.x - 2000, WORLD.y - 2000, WORLD.width + 4000, WORLD.height + 4000).fill(SEA.paper);
  const step = 34;
  for (let row = 0; row * 17 < WORLD.height; row++) {
    for (let x = WORLD.x + (row % 2) * (step / 2); x < WORLD.x + WORLD.width; x += step) {
      const y = WORLD.y + 17 + row * 17;
      for (const r of [14, 8]) sea.moveTo(x - r, y).arc(x, y, r, Math.PI, 2 * Math.PI);
    }
  }
  return sea.stroke({ width: 1, color: SEA.print, alpha: 0.55 });
}

function drawShadow(): Graphics {
  const shadow = new Graphics();
  for (const tile of TILES) shadow.poly(flat(tile.outline, 3, 6)).fill({ color: '#10222b', alpha: 0.5 });
  for (const tile of TILES) shadow.poly(flat(tile.outline)).stroke({ width: 7, color: SEA.light, alpha: 0.5, join: 'round' });
  return shadow;
}

function drawPapers(): Graphics {
  const papers = new Graphics();
  for (const tile of TILES) papers.poly(flat(tile.outline)).fill(TERRAIN[terrainOf(tile)].paper);
  return papers;
}

/** Small drawings in the corners of a tile, where no figure stands. */
const PRINT_PLACES = [[-50, -30], [44, -32], [-54, 22], [46, 24]] as const;

function drawPrint(): Graphics {
  const print = new Graphics();
  for (const tile of TILES) {
    const terrain = terrainOf(tile);
    const motifs = TERRAIN_MOTIFS[terrain];
    PRINT_PLACES.forEach(([dx, dy], i) => {
      const key = `print ${tile.region}`;
      const path = new GraphicsPath(motifs[noise(key, i) > 0 ? 0 : 1]);
      path.transform(new Matrix().translate(tile.centre.x + dx - 12 + noise(key, 20 + i) * 5, tile.centre.y + dy - 8 + noise(key, 40 + i) * 4));
      print.beginPath().path(path).stroke({ width: 1.6, color: TERRAIN[terrain].print, cap: 'round', join: 'round' });
    });
  }
  return print;
}

function drawBorders(): Graphics {
  const borders = new Graphics();
  for (const tile of TILES) {
    for (const edge of tile.edges) {
      if (edge.beyond < 0 || edge.beyond < tile.region) continue;
      if (MACRO_OF[edge.beyond] === MACRO_OF[tile.region]) trace(borders, edge.points).stroke({ width: 1.8, color: PAPER_BRIGHT, alpha: 0.9, cap: 'round' });
    }
  }
  for (const tile of TILES) {
    for (const edge of tile.edges) {
      const coast = edge.beyond < 0;
      if (!coast && (edge.beyond < tile.region || MACRO_OF[edge.beyond] === MACRO_OF[tile.region])) continue;
      if (!coast) trace(borders, edge.points).stroke({ width: 6, color: SEA.deep, cap: 'round', join: 'round' });
      if (!coast) trace(borders, edge.points).stroke({ width: 3, color: SEA.paper, cap: 'round', join: 'round' });
      if (coast) trace(borders, edge.points).stroke({ width: 1.6, color: INK, cap: 'round', join: 'round' });
    }
  }
  return borders;
}

/** A dotted bridge over every shared border. */
function drawRoads(): Graphics {
  const roads = new Graphics();
  for (const { from, to, at } of ROADS) {
    const a = TILES[from].centre;
    const b = TILES[to].centre;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (const step of [-8, 0, 8]) {
      roads.circle(at.x + ((b.x - a.x) / length) * step, at.y + ((b.y - a.y) / length) * step, 2).fill(PAPER_BRIGHT).stroke({ width: 0.9, color: INK });
    }
  }
  return roads;
}

function terrainOf(tile: Tile): keyof typeof TERRAIN {
  return MACRO_INFO[MACRO_OF[tile.region]].terrain;
}
