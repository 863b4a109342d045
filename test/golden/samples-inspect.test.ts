/** What `inspect` understands of the five sample cables, where their folder stands beside the repository. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { sampleFolder } from '../support/repository.js';

/** Marks of the main paragraphs in order (cable-format 1.16), paths of the items, and what the header says. */
const facts = {
  '000': {
    marks: ['U', 'SBU', 'SBU', 'SBU', 'SBU', 'U', 'SBU', 'U'],
    items: ['7.A', '7.A.1', '7.A.2', '7.A.3', '7.A.4', '7.B'],
    number: 'STATE 87524',
    tags: 'KTIP PREL KCRM KWMN PHUM SMIG HK',
    references: ['A 2008 STATE 132759', 'B 2007 STATE 150188', 'C 2009 STATE 5577', 'D 2009 STATE 62182'],
    captions: ['SENSITIVE', 'SIPDIS'],
    pages: [2, 3, 4],
    blocks: ['action request open', 'talking points closed', 'action plan closed'],
    cited: 5,
    signature: 'CLINTON',
  },
  '001': {
    marks: ['SBU', 'SBU', 'SBU', 'SBU', 'SBU', 'SBU'],
    items: [],
    number: 'HONG KONG 1103',
    tags: 'KTIP KCRM PHUM SMIG HK',
    references: ['- - SECSTATE 60446'],
    captions: ['SIPDIS'],
    pages: [],
    blocks: ['comment closed'],
    cited: 0,
    signature: 'MARUT',
  },
  '002': {
    marks: ['U', 'SBU', 'SBU', 'SBU', 'SBU', 'SBU', 'SBU', 'U', 'SBU'],
    items: ['9.I', '9.I.A', '9.I.B', '9.I.C', '9.I.D', '9.I.E', '9.I.F', '9.I.G'],
    number: 'STATE 87525',
    tags: 'KTIP PREL KCRM KWMN PHUM SMIG CB',
    references: ['A 2008 STATE 132759', 'B 2007 STATE 150188', 'C 2009 STATE 5577', 'D 2009 STATE 62182'],
    captions: ['SENSITIVE', 'SIPDIS'],
    pages: [],
    blocks: ['action request open', 'talking points closed', 'action plan closed'],
    cited: 6,
    signature: 'CLINTON',
  },
  '003': {
    marks: Array<undefined>(12).fill(undefined),
    items: [],
    number: 'STATE 60447',
    tags: 'KTIP ELAB KCRM KPAO KWMN PGOV PHUM PREL SMIG CH',
    references: ['A - STATE 59732', 'B - STATE 5577'],
    captions: ['SIPDIS'],
    pages: [2, 3, 4, 5, 6, 7, 8],
    blocks: ['final text of china,s country narrative in the 2009 tip report open', 'non-paper closed'],
    cited: 6,
    signature: 'CLINTON',
  },
  '004': {
    marks: ['U', 'U', 'U', 'U', 'U', 'U', 'U', 'U', 'SBU', 'U'],
    items: ['9.A', '9.B'],
    number: 'STATE 88558',
    tags: 'KCRM KWMN PHUM PREL SMIG TI KTIP',
    references: ['A 2008 STATE 132759', 'B 2007 STATE 150188', 'C 2009 STATE 5577', 'D 2009 STATE 62182'],
    captions: ['SENSITIVE', 'SIPDIS'],
    pages: [2, 3, 4],
    blocks: ['action request open', 'talking points closed', 'action plan closed'],
    cited: 6,
    signature: 'CLINTON',
  },
} as const;

const folder = sampleFolder();

function read(name: string): CableIndex {
  const file = folder && readdirSync(folder).find((entry) => entry.startsWith(name));
  assert.ok(folder && file, `no sample ${name}`);
  const text = readFileSync(join(folder, file), 'utf8');
  return new CableIndex(text, parseCable(text));
}

describe('what the sample cables hold', () => {
  before(function () {
    if (folder) return;
    console.log('      skipped: the folder of the sample cables is not beside the repository');
    this.skip();
  });

  for (const [name, expected] of Object.entries(facts))
    it(name, () => {
      const cable = read(name);
      const line = cable.first('classificationLine');
      assert.deepEqual(
        cable.numberedParagraphs.map(({ number }) => number),
        expected.marks.map((_, index) => index + 1),
      );
      assert.deepEqual(
        cable.numberedParagraphs.map(({ portion }) => portion),
        expected.marks,
      );
      assert.deepEqual(
        cable.all('item').map((item) => cable.pathOf(item)),
        expected.items,
      );
      assert.equal(`${line?.origin ?? ''} ${String(line?.number)}`, expected.number);
      assert.equal(
        cable
          .all('tag')
          .map(({ label }) => label)
          .join(' '),
        expected.tags,
      );
      assert.deepEqual(citations(cable), expected.references);
      assert.deepEqual(
        cable.all('caption').map(({ name: caption }) => caption),
        expected.captions,
      );
      assert.deepEqual(
        cable.all('pageLine').map(({ section }) => section),
        expected.pages,
      );
      assert.deepEqual(
        cable.blocks.map((block) => `${block.name} ${block.closed ? 'closed' : 'open'}`),
        expected.blocks,
      );
      assert.equal(cable.first('signature')?.value, expected.signature);
      assert.deepEqual(cable.all('unknown'), []);
    });

  it('cite paragraphs 23 times, and each of them is there', () => {
    const all = Object.keys(facts).map(read);
    const references = all.map((cable) => cable.all('paragraphReference'));
    assert.deepEqual(
      references.map(({ length }) => length),
      Object.values(facts).map((expected) => expected.cited),
    );
    references.forEach((found, index) => {
      for (const { targets, value } of found) {
        assert.notDeepEqual(targets, [], value);
        for (const target of targets) assert.ok(all[index]?.find(target), `${value}: ${target}`);
      }
    });
  });
});

function citations(cable: CableIndex): string[] {
  return cable
    .all('referenceEntry')
    .flatMap(({ letter, children }) =>
      children.flatMap((child) =>
        child.type === 'cableReference'
          ? [`${letter ?? '-'} ${String(child.year ?? '-')} ${child.origin} ${String(child.number)}`]
          : [],
      ),
    );
}
