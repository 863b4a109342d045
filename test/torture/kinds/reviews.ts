import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JsonValue } from '../../../server/src/core/review/annotation.js';
import { annotationStates, motivations, type ReviewPage } from '../../../server/src/core/review/annotation.js';
import { mergePages, parseReviewFile, serialiseReviewFile } from '../../../server/src/core/review/review-file.js';
import { threadsOf } from '../../../server/src/core/review/threads.js';
import { waiversOf } from '../../../server/src/core/review/waivers.js';
import { AnchorText } from '../../../server/src/core/review/anchor-text.js';
import { parseCable } from '../../../server/src/core/syntax/parse.js';
import { kind } from '../kind.js';

type Json = Exclude<JsonValue, readonly JsonValue[]> | readonly JsonValue[];

/** Few ids and times, so that versions of one annotation meet. */
const id = fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3', '__proto__', 'x');
const time = fc.constantFrom(
  '2009-06-16T10:00:00Z',
  '2009-06-16T12:00:00+02:00',
  '2009-06-17',
  '2010-01-01T00:00:00.000Z',
);
const words = fc.oneof(
  fc.constantFrom('Shelters are open.', 'the', '', '\u2028', '\ud800'),
  fc.string({ maxLength: 12 }),
);
const offset = fc.oneof(fc.nat(60), fc.constantFrom(-1, 1.5, 1e12));

/** What other tools add. Each value is found again in the file, or something was lost. */
const foreignName = fc.constantFrom('foreign:note', 'x', 'constructor', 'via');

/** An object with foreign properties among its own. */
function withForeign(properties: Record<string, fc.Arbitrary<Json>>, needed: readonly string[]): fc.Arbitrary<Json> {
  return fc
    .tuple(
      fc.record(properties, { requiredKeys: [...needed], noNullPrototype: true }),
      fc.option(foreignName, { freq: 3, nil: undefined }),
    )
    .map(([object, name]) => (name === undefined ? object : { ...object, [name]: marker }) as Json);
}

/** Stands for a value that is unlike all others; `marked` counts them. */
const marker = 'MARKER';

function listed(one: fc.Arbitrary<Json>, most = 2): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 3, arbitrary: one }, fc.array(one, { maxLength: most }));
}

const selector = fc.oneof(
  withForeign({ type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, suffix: words }, [
    'type',
    'exact',
  ]),
  withForeign({ type: fc.constant('TextPositionSelector'), start: offset, end: offset }, ['type', 'start']),
  withForeign(
    { type: fc.constant('FragmentSelector'), value: fc.constantFrom('para=7', 'para=7&item=A.1', '#para=2', 'page=3') },
    ['type', 'value'],
  ),
  withForeign({ type: fc.constant('XPathSelector'), value: fc.constant('/p[1]') }, ['type']),
);
const target = withForeign({ source: fc.constantFrom('a.cable', 'urn:uuid:1'), selector: listed(selector, 4) }, []);
const body = fc.oneof(
  withForeign({ type: fc.constant('TextualBody'), value: words, purpose: fc.constant('tagging') }, ['value']),
  withForeign({ id: fc.constant('https://example.org/x'), type: fc.constant('Image') }, ['id']),
  words,
);
const annotation = withForeign(
  {
    id,
    type: fc.constant('Annotation'),
    motivation: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...motivations) }, fc.constantFrom('highlighting', 7)),
    creator: listed(fc.oneof(withForeign({ name: words, type: fc.constant('Person') }, ['name']), words)),
    created: time,
    modified: time,
    'cable:rule': fc.constantFrom('paragraph-ref-missing', 'x'),
    'cable:state': fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...annotationStates) }, words),
    body: listed(body),
    target: listed(fc.oneof(target, fc.constantFrom('a.cable', 'urn:uuid:1', 'urn:uuid:3'))),
  },
  ['id', 'created'],
);
const page = withForeign(
  {
    '@context': fc.oneof(words, fc.array(words, { maxLength: 2 })),
    type: fc.constant('AnnotationPage'),
    items: fc.array(
      fc.oneof({ weight: 20, arbitrary: annotation }, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
      {
        maxLength: 4,
      },
    ),
    partOf: words,
  },
  ['items'],
);
/** Each marker is another one. */
const pageText = fc.tuple(page, fc.constantFrom(undefined, 2)).map(([value, indent]) => {
  let count = 0;
  return JSON.stringify(value, undefined, indent).replace(/"MARKER"/g, () => `"mark-${count++}-of-it"`);
});
const wound = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(8),
  fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ',', '"', 'null', '7', '\\', '\ufeff', '['.repeat(5000)),
    fc.string({ maxLength: 3 }),
  ),
);
const damagedText = fc.tuple(pageText, fc.array(wound, { minLength: 1, maxLength: 3 })).map(([text, wounds]) =>
  wounds.reduce((now, [where, cut, put]) => {
    const at = Math.floor(where * now.length);
    return now.slice(0, at) + put + now.slice(at + cut);
  }, text),
);
const anyFile = fc.oneof(
  { weight: 6, arbitrary: pageText },
  { weight: 4, arbitrary: damagedText },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const cable = 'UNCLAS OSLO 000412\n\nSUBJECT: SHELTERS\n\n1. (U) Shelters are open.\n';
const anchor = new AnchorText({ text: cable, tree: parseCable(cable) });

/** Any three files are read, written and merged, and nothing of a sound one is lost. */
export const reviews = kind('reviews', fc.tuple(anyFile, anyFile, anyFile), (files) => {
  const read = files.map((text) => {
    const { page: found, complaints } = parseReviewFile(text);
    for (const { line, column, message } of complaints) {
      assert.ok(message.endsWith('.') && line >= 1 && column >= 1, message);
      assert.ok(line <= text.split(/\r\n|\r|\n/).length, `line ${line}`);
    }
    if (complaints.length === 0) assertKept(text, found);
    assertThreads(found);
    return found;
  });
  const [one, two, three] = read as [ReviewPage, ReviewPage, ReviewPage];
  const merged = mergePages(mergePages(one, two), three);
  const otherwise = mergePages(three, mergePages(two, one));
  assert.deepEqual(annotationsOf(merged), annotationsOf(otherwise));
  assert.equal(serialiseReviewFile(mergePages(merged, one)), serialiseReviewFile(merged));
  const ids = new Set(merged.annotations.map((kept) => kept.id));
  const others = new Set(merged.others.map((item) => JSON.stringify(item)));
  for (const { annotations, others: foreign, raw } of read) {
    for (const { id: known, modified } of annotations) {
      assert.ok(ids.has(known), known);
      const kept = merged.annotations.find((found) => found.id === known);
      assert.ok(Date.parse(kept?.modified ?? '') >= Date.parse(modified), known);
    }
    for (const item of foreign) assert.ok(others.has(JSON.stringify(item)));
    for (const key of Object.keys(raw ?? {})) assert.ok(Object.hasOwn(merged.raw ?? {}, key), key);
  }
});

/** What is read and written again is the same, and has all that other tools put there. */
function assertKept(text: string, found: ReviewPage): void {
  const written = serialiseReviewFile(found);
  const again = parseReviewFile(written);
  assert.deepEqual(again.complaints, []);
  assert.equal(serialiseReviewFile(again.page), written);
  // Of two versions of one annotation only one stays.
  if (found.annotations.length + found.others.length < itemsOf(text)) return;
  for (const [mark] of text.matchAll(/mark-[0-9]+-of-it/g))
    // The words of what is deleted go, and with them what pins them.
    if (!found.annotations.some(({ state }) => state === 'deleted')) assert.ok(written.includes(mark), mark);
}

function itemsOf(text: string): number {
  return (JSON.parse(text.replace(/^\uFEFF/, '')) as { items: unknown[] }).items.length;
}

function assertThreads({ annotations }: ReviewPage): void {
  const threads = threadsOf(annotations);
  const shown = threads.flatMap(({ root, replies }) => [root, ...replies]).map((one) => one.id);
  assert.equal(new Set(shown).size, shown.length);
  for (const { span } of waiversOf(annotations, () => anchor))
    if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= cable.length);
}

function annotationsOf({ annotations }: ReviewPage): readonly string[] {
  return annotations.map((one) => JSON.stringify(one)).sort();
}
