/** Faults of the lines of transmission. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import { type Planters, around, dropLines, linesOf, one, put, putEach } from './planting.js';

/** Planters for the rules on the transmission header. */
export const envelopeFaults: Planters = {
  'transmission-line-order': (cable) => {
    const [security, date] = [cable.first('securityLine'), cable.first('dateTimeLine')];
    if (!security || !date) return [];
    const changes = [
      { ...linesOf(cable, security), text: `${cable.textOf(date)}\n` },
      { ...linesOf(cable, date), text: `${security.value}\n` },
    ];
    return [
      { changes },
      { changes: [{ ...linesOf(cable, security), text: '' }], at: around(cable, linesOf(cable, security)) },
    ];
  },

  'precedence-mismatch': (cable) => [
    ...cable
      .all('routingLine')
      .map(({ precedence, position: { start } }) =>
        put({ start: start.offset, end: start.offset + 2 }, precedence === 'O' ? 'PP' : 'OO'),
      ),
    ...transmitted(cable, cable.all('addressee'))
      .filter(({ role, precedence }) => role === 'action' && precedence !== undefined)
      .map((addressee) => put(addressee, addressee.value.replace(addressee.precedence ?? '', 'FLASH'))),
  ],

  'precedence-info-exceeds-action': (cable) =>
    transmitted(cable, cable.all('dateTimeLine')).map((line) => {
      const [action = 'R', info] = line.precedences;
      const start = line.position.start.offset;
      return put({ start, end: start + (info === undefined ? 1 : 3) }, `${action} Z`);
    }),

  'precedence-unknown': (cable) =>
    transmitted(cable, cable.all('addressee'))
      .filter(({ precedence }) => precedence !== undefined)
      .map((addressee) => put(addressee, addressee.value.replace(addressee.precedence ?? '', 'URGENT'))),

  'dtg-invalid': (cable) =>
    transmitted(cable, cable.all('dateTimeGroup')).flatMap((group) => [
      put(group, group.value.replace(/^\d\d/, '32')),
      put(group, group.value.replace(/^(\d\d)\d{4}/, '$12560')),
      put(group, group.value.replace('Z ', ' ')),
      put(group, group.value.replace(/ [A-Z]{3} /, ' AGU ')),
    ]),

  'dtg-filing-mismatch': (cable) =>
    cable
      .all('stationLine')
      .filter(({ dayOfYear }) => dayOfYear !== undefined)
      .flatMap((line) =>
        [-2, 4].map((days) => put(line, line.value.replace(/\d{3}(?=\d{4}$)/, String((line.dayOfYear ?? 0) + days)))),
      ),

  'dtg-year-mismatch': (cable) =>
    cable.archiveId === undefined
      ? []
      : cable.all('dateTimeGroup').map((group) => put(group, group.value.replace(/\d\d$/, '07'))),

  'station-serial-mismatch': (cable) =>
    cable.all('stationLine').map((line) => put(line, line.value.replace(/#\d{4}/, '#9136'))),

  'station-section-mismatch': (cable) =>
    cable
      .all('stationLine')
      .flatMap(({ position, value, section }) =>
        section === undefined
          ? [put({ position, type: '' }, value.replace(/#\d{4}/, '$&/01'))]
          : ['', '/02'].map((text) => put({ position, type: '' }, value.replace(/\/\d\d/, text))),
      ),

  'security-letter-mismatch': (cable) =>
    cable
      .all('securityLine')
      .map((line) => put(line, line.value.replace(line.letter.repeat(5), line.letter === 'U' ? 'SSSSS' : 'UUUUU'))),

  'addressee-missing': (cable) =>
    (['FM', 'TO'] as const).flatMap((keyword) => {
      const lines = transmitted(cable, cable.all('addresseeLine'));
      const index = lines.findIndex((line) => line.keyword === keyword);
      const isWholeList = lines[index + 1]?.keyword !== undefined || index + 1 === lines.length;
      return index >= 0 && isWholeList ? one(lines[index]).map((line) => dropLines(cable, line)) : [];
    }),

  'addressee-format': (cable) =>
    transmitted(cable, cable.all('addressee')).flatMap((addressee) => {
      const { start } = addressee.position;
      const words = addressee.value.replace(addressee.plad, addressee.plad.toLowerCase());
      return words === addressee.value ? [] : [put({ start: start.offset, end: addressee.position.end.offset }, words)];
    }),

  'metadata-mismatch': (cable) =>
    cable.archiveId === undefined
      ? []
      : [
          ...putEach(cable, /^(\d\d[A-Z]+)\d+/g, (match) => `${match[1] ?? ''}999`, header(cable)),
          ...putEach(cable, /(?<=\n)UNCLASSIFIED\b.*/g, 'SECRET', header(cable)),
        ],
};

function header(cable: CableIndex) {
  return { start: 0, end: cable.first('archiveHeader')?.position.end.offset ?? 0 };
}

/** Drafts have no lines of transmission that could be judged. */
function transmitted<Type>(cable: CableIndex, nodes: readonly Type[]): readonly Type[] {
  return cable.profile === 'draft' ? [] : nodes;
}
