import assert from 'node:assert/strict';
import fc from 'fast-check';
import { damagedCable, scrapText } from '../../../../../test/support/cable-arbitraries.js';
import { allCables } from '../../../../../test/support/corpus.js';
import { fuzzParameters } from '../../../../../test/support/fuzz.js';
import { type NumberedCable, numberedCable } from '../../../../../test/support/numbered-cables.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { parseCable } from '../../syntax/parse.js';
import type { ParagraphReference } from '../../syntax/types.js';
import { deleteParagraph } from './delete-paragraph.js';
import type { LostReference } from './follow-references.js';
import { insertParagraph } from './insert-paragraph.js';
import { moveParagraph } from './move-paragraph.js';
import { ownReferences, targetsOf } from '../own-references.js';
import type { ParagraphEdit } from './paragraph-edit.js';
import { holds } from '../places.js';
import { type Refusal, isRefusal } from './refusal.js';
import { renumberParagraphs } from './renumber-paragraphs.js';

/** What a command makes of the order of the paragraphs: old places in their new order, `undefined` for a new one. */
interface Command {
  readonly name: string;
  readonly run: (cable: CableIndex, offset: number) => ParagraphEdit | Refusal;
  readonly reorder: (places: readonly number[], at: number) => readonly (number | undefined)[];
}

const commands: readonly Command[] = [
  {
    name: 'insert',
    run: insertParagraph,
    reorder: (places, at) => [...places.slice(0, at + 1), undefined, ...places.slice(at + 1)],
  },
  { name: 'delete', run: deleteParagraph, reorder: (places, at) => places.filter((place) => place !== at) },
  {
    name: 'move down',
    run: (cable, offset) => moveParagraph(cable, offset, 'down'),
    reorder: (places, at) => exchanged(places, at),
  },
  {
    name: 'move up',
    run: (cable, offset) => moveParagraph(cable, offset, 'up'),
    reorder: (places, at) => exchanged(places, at - 1),
  },
  { name: 'renumber', run: (cable) => renumberParagraphs(cable), reorder: (places) => places },
];

describe('commands on paragraphs', () => {
  for (const command of commands)
    it(`keep every reference at its paragraph: ${command.name}`, () => {
      fc.assert(
        fc.property(numberedCable({ ranges: true, gaps: true }), fc.nat(), ({ text, count }, place) => {
          assertFollows(indexOf(text), command, place % count);
        }),
        fuzzParameters(300),
      );
    });

  it('are refused only where there is a reason for it', () => {
    fc.assert(
      fc.property(numberedCable({ ranges: true, gaps: true }), fc.nat(), ({ text, count }, place) => {
        const cable = indexOf(text);
        const at = place % count;
        assert.ok(!isRefusal(insertParagraph(cable, offsetOf(cable, at))));
        assert.ok(!isRefusal(deleteParagraph(cable, offsetOf(cable, at))));
        assert.equal(isRefusal(moveParagraph(cable, offsetOf(cable, at), 'up')), at === 0);
        assert.equal(isRefusal(moveParagraph(cable, offsetOf(cable, at), 'down')), at === count - 1);
        const isInOrder = cable.numberedParagraphs.every(({ number }, index) => number === index + 1);
        assert.equal(isRefusal(renumberParagraphs(cable)), isInOrder);
      }),
      fuzzParameters(300),
    );
  });

  it('give the text back when a paragraph is moved down and up again', () => {
    assertThereAndBack('down', 'up');
  });

  it('give the text back when a paragraph is moved up and down again', () => {
    assertThereAndBack('up', 'down');
  });

  it('give the text back when a new paragraph is deleted', () => {
    fc.assert(
      fc.property(numberedCable({ ranges: true }), fc.nat(), ({ text, count }, place) => {
        const cable = indexOf(text);
        const edit = insertParagraph(cable, offsetOf(cable, place % count));
        if (isRefusal(edit)) return;
        const changed = indexOf(applyChanges(text, edit.changes));
        const back = deleteParagraph(changed, edit.cursor);
        assert.ok(!isRefusal(back));
        assert.equal(applyChanges(changed.text, back.changes), text);
      }),
      fuzzParameters(300),
    );
  });

  it('keep every reference at its paragraph in the examples, the fixtures and the samples', () => {
    for (const { text } of allCables()) {
      const cable = indexOf(text);
      for (const command of commands)
        for (let place = 0; place < cable.numberedParagraphs.length; place++) assertFollows(cable, command, place);
    }
  });

  it('give sound changes or a message for any text', () => {
    const texts = allCables().map((cable) => cable.text);
    fc.assert(
      fc.property(fc.oneof(scrapText(), damagedCable(texts)), fc.nat(), (text, at) => {
        const cable = indexOf(text);
        for (const { run } of commands) {
          const edit = run(cable, at % (text.length + 1));
          if (isRefusal(edit)) assert.match(edit.refused, /^[A-Z].*\.$/);
          else assert.ok(edit.cursor <= applyChanges(text, edit.changes).length);
        }
      }),
      fuzzParameters(300),
    );
  });
});

function assertThereAndBack(there: 'up' | 'down', back: 'up' | 'down'): void {
  fc.assert(
    fc.property(numberedCable({ ranges: true, gaps: true }), fc.nat(), ({ text, count }: NumberedCable, place) => {
      const cable = indexOf(text);
      const offset = offsetOf(cable, place % count);
      const first = moveParagraph(cable, offset, there);
      if (isRefusal(first)) return;
      const moved = indexOf(applyChanges(text, first.changes));
      const second = moveParagraph(moved, first.cursor, back);
      assert.ok(!isRefusal(second));
      assert.equal(applyChanges(moved.text, second.changes), text);
      assert.equal(second.cursor, offset);
    }),
    fuzzParameters(500),
  );
}

/** Every reference leads to the paragraphs that it led to, but for those that are listed as lost. */
function assertFollows(cable: CableIndex, { name, run, reorder }: Command, place: number): void {
  const edit = run(cable, offsetOf(cable, place));
  if (isRefusal(edit)) return;
  const after = indexOf(applyChanges(cable.text, edit.changes));
  const before = referencesByPlace(cable);
  const now = referencesByPlace(after);
  const order: readonly (number | undefined)[] = reorder(
    cable.numberedParagraphs.map((_, index) => index),
    place,
  );
  assert.equal(after.numberedParagraphs.length, order.length, name);
  for (const [index, old] of order.entries()) {
    if (old === undefined) continue;
    const references = before[old] ?? [];
    assert.equal(now[index]?.length, references.length, `${name}: references of paragraph ${index}`);
    for (const [rank, { reference, targets }] of references.entries()) {
      const lost: readonly LostReference[] = edit.lost.filter((place) => holds(spanOf(reference), place));
      if (lost.some(({ remains }) => remains)) continue;
      const found: readonly (number | undefined)[] = (now[index][rank]?.targets ?? []).map((target) => order[target]);
      const kept = targets.filter((target) => order.includes(target));
      assert.equal(kept.length + lost.length, targets.length, `${name}: what is not kept is lost`);
      // What was put between the paragraphs of a range belongs to it.
      assert.deepEqual(sorted(found.filter((target) => target !== undefined)), sorted(kept), `${name}: ${place}`);
    }
  }
}

interface Led {
  readonly reference: ParagraphReference;
  /** Places of the paragraphs that it leads to, among all paragraphs. */
  readonly targets: readonly number[];
}

/** The references of each numbered paragraph. */
function referencesByPlace(cable: CableIndex): Led[][] {
  const paragraphs = cable.numberedParagraphs;
  const found = paragraphs.map((): Led[] => []);
  for (const reference of ownReferences(cable)) {
    const home = paragraphs.findIndex((one) => one === cable.paragraphAt(spanOf(reference).start));
    const targets = reference.parts
      .flatMap((part) => targetsOf(cable, part))
      .map((node) => paragraphs.findIndex((one) => one === cable.paragraphAt(spanOf(node).start)));
    found[home]?.push({ reference, targets: [...new Set(targets)] });
  }
  return found;
}

function exchanged(places: readonly number[], at: number): readonly number[] {
  return places.map((place) => (place === at ? at + 1 : place === at + 1 ? at : place));
}

/** In the first word behind the label. */
function offsetOf(cable: CableIndex, place: number): number {
  const label = cable.all('paragraphLabel')[place];
  return label ? label.position.end.offset + 1 : 0;
}

function indexOf(text: string): CableIndex {
  return new CableIndex(text, parseCable(text));
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}
