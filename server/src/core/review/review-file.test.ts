import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type Annotation, annotationStates, emptyPage, motivations } from './annotation.js';
import { addAnnotation, addWaiver, deleteAnnotation } from './edit-annotations.js';
import { mergePages, parseReviewFile, putAnnotations, serialiseReviewFile } from './review-file.js';
import { reviewSchema } from './review-schema.js';

const at = '2009-08-21T12:00:00Z';
const quote = { exact: 'para\n7', prefix: 'points in ', suffix: ', and', path: '2.A.1', start: 10, end: 16 };
const remark = addAnnotation(
  { id: '1b4e28ba-2fa1-11d2-883f-0016d3cca427', creator: 'Ann Lee', at, body: 'Which one?' },
  { source: 'peru.cable', quote },
);

/** The file that DESIGN shows, with its line breaks. */
const file = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "AnnotationPage",
  "items": [
    {
      "id": "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427",
      "type": "Annotation",
      "motivation": "commenting",
      "creator": {
        "type": "Person",
        "name": "Ann Lee"
      },
      "created": "2009-08-21T12:00:00Z",
      "modified": "2009-08-21T12:00:00Z",
      "cable:state": "open",
      "body": [
        {
          "type": "TextualBody",
          "purpose": "commenting",
          "format": "text/plain",
          "value": "Which one?"
        }
      ],
      "target": {
        "source": "peru.cable",
        "selector": [
          {
            "type": "FragmentSelector",
            "value": "para=2&item=A.1"
          },
          {
            "type": "TextQuoteSelector",
            "exact": "para\\n7",
            "prefix": "points in ",
            "suffix": ", and"
          },
          {
            "type": "TextPositionSelector",
            "start": 10,
            "end": 16
          }
        ]
      }
    }
  ]
}
`;

function read(text: string): Annotation {
  const { page, complaints } = parseReviewFile(text);
  assert.deepEqual(complaints, []);
  return page.annotations[0]!;
}

describe('serialiseReviewFile', () => {
  it('writes keys in their order', () => {
    assert.equal(serialiseReviewFile(putAnnotations(emptyPage, [remark])), file);
  });

  it('leaves out selectors that say nothing', () => {
    const whole = serialiseReviewFile(putAnnotations(emptyPage, [{ ...remark, quote: undefined }]));
    assert.match(whole, /"target": \{\n {8}"source": "peru.cable"\n {6}\}/);
    const header = serialiseReviewFile(putAnnotations(emptyPage, [{ ...remark, quote: { ...quote, path: '' } }]));
    assert.doesNotMatch(header, /FragmentSelector/);
  });

  it('writes a waiver with its rule, and a deleted one without its words', () => {
    const waiver = addWaiver(
      { id: '2', creator: 'Ann Lee', at, body: 'Agreed by phone.' },
      { source: 'a', quote },
      'ref-unused',
    );
    const text = serialiseReviewFile(putAnnotations(emptyPage, [waiver]));
    assert.match(text, /"cable:rule": "ref-unused",\n {6}"cable:state": "waived"/);
    const deleted = serialiseReviewFile(
      putAnnotations(parseReviewFile(text).page, [deleteAnnotation(read(text), '2009-08-22T12:00:00Z')]),
    );
    assert.match(deleted, /"cable:state": "deleted",\n {6}"body": \[\],\n {6}"target": \{\n {8}"source": "a"\n/);
    assert.doesNotMatch(deleted, /ref-unused|Agreed|para/);
  });

  it('keeps what it does not know', () => {
    const value = JSON.parse(file) as { items: Record<string, unknown>[] } & Record<string, unknown>;
    value['label'] = 'Reviews';
    const item = value.items[0]!;
    item['generator'] = { id: 'other-tool' };
    item['creator'] = { type: 'Person', name: 'Ann Lee', email: 'none' };
    (item['body'] as unknown[]).push({ type: 'Image', id: 'chart' });
    const target = item['target'] as { selector: Record<string, unknown>[]; styleClass?: string };
    target.styleClass = 'red';
    target.selector.push({ type: 'CssSelector', value: 'p' });
    target.selector[1]!['note'] = 'kept';
    value.items.push({ id: 'x', motivation: 'highlighting', colour: 'red' });
    const { page } = parseReviewFile(JSON.stringify(value));
    const changed = putAnnotations(page, [
      { ...page.annotations[0]!, body: 'Para 8?', modified: '2009-08-22T12:00:00Z' },
    ]);
    const written = JSON.parse(serialiseReviewFile(changed)) as typeof value;
    const expected = structuredClone(value);
    (expected.items[0]!['body'] as { value: string }[])[0]!.value = 'Para 8?';
    expected.items[0]!['modified'] = '2009-08-22T12:00:00Z';
    assert.deepEqual(written, expected);
  });

  it('keeps the people, targets and selectors that it does not read', () => {
    const value = JSON.parse(file) as { items: Record<string, unknown>[] };
    const item = value.items[0]!;
    item['creator'] = [item['creator'], { type: 'Software', name: 'Other tool' }];
    const target = item['target'] as { selector: unknown[] };
    target.selector.push({ type: 'FragmentSelector', value: 'page=3' }, { type: 'TextQuoteSelector', exact: 'Para 8' });
    item['target'] = [target, 'https://example.org/chart'];
    const answer = {
      ...item,
      id: 'urn:uuid:2',
      motivation: 'replying',
      target: { source: item['id'], styleClass: 'red' },
    };
    const { page } = parseReviewFile(JSON.stringify({ items: [item, answer] }));
    const written = JSON.parse(serialiseReviewFile(page)) as typeof value;
    assert.deepEqual(written.items[0], item);
    assert.deepEqual(written.items[1]?.['target'], answer.target);
  });

  it('keeps nothing that is pinned to words once it is deleted', () => {
    const value = JSON.parse(file) as { items: Record<string, unknown>[] };
    const item = value.items[0]!;
    const other = { source: 'b', selector: [{ type: 'TextQuoteSelector', exact: 'Shelters' }] };
    item['target'] = [item['target'], other];
    const deleted = deleteAnnotation(read(JSON.stringify(value)), '2009-08-22T12:00:00Z');
    const text = serialiseReviewFile(putAnnotations(emptyPage, [deleted]));
    assert.doesNotMatch(text, /Shelters|TextQuoteSelector/);
  });
});

describe('parseReviewFile', () => {
  it('reads what it writes', () => {
    assert.deepEqual({ ...read(file), raw: undefined }, remark);
  });

  it('reads the short forms of other tools', () => {
    const annotation = read(
      JSON.stringify({
        items: [
          {
            id: 'a',
            created: at,
            creator: 'Bo',
            body: 'Words',
            target: { source: 'c', selector: { type: 'TextQuoteSelector', exact: 'x' } },
          },
        ],
      }),
    );
    const { creator, body, motivation, state, modified, quote: pinned } = annotation;
    assert.deepEqual(
      { creator, body, motivation, state, modified },
      { creator: 'Bo', body: 'Words', motivation: 'commenting', state: 'open', modified: at },
    );
    assert.deepEqual(pinned, { exact: 'x', prefix: '', suffix: '', path: '', start: undefined, end: undefined });
  });

  for (const { name, text, message, line, column } of [
    {
      name: 'a file cut off',
      text: file.slice(0, file.indexOf('"created"') + 9),
      message: /cut off/,
      line: 13,
      column: 16,
    },
    {
      name: 'a conflict of Git',
      text: file.replace('  "items"', '<<<<<<< HEAD\n  "items"'),
      message: /^This is not JSON/,
      line: 4,
      column: 1,
    },
    { name: 'an empty file', text: '', message: /^The file is empty\.$/, line: 1, column: 1 },
    { name: 'something else', text: '[1]', message: /one JSON object/, line: 1, column: 1 },
    { name: 'no list', text: '{\n "items": 3}', message: /`items` must be a list/, line: 2, column: 11 },
    {
      name: 'an item without id',
      text: '{"items":[\n{"motivation":"commenting"}]}',
      message: /needs an `id`/,
      line: 2,
      column: 1,
    },
    {
      name: 'a state',
      text: '{"items":[\n{"id":"a","cable:state":"done"}]}',
      message: /`cable:state` must be/,
      line: 2,
      column: 25,
    },
    { name: 'a time', text: '{"items":[{"id":"a","created":"soon"}]}', message: /`created`/, line: 1, column: 31 },
    {
      name: 'a stray answer',
      text: `{"items":[{"id":"a","created":"${at}","motivation":"replying"}]}`,
      message: /its thread/,
      line: 1,
      column: 11,
    },
  ])
    it(`says where ${name} is damaged`, () => {
      const { complaints } = parseReviewFile(text);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0]!.message, message);
      assert.deepEqual([complaints[0]!.line, complaints[0]!.column], [line, column]);
    });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseReviewFile(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseReviewFile(`{"items":[${text}]}`)));
    assert.equal(parseReviewFile('['.repeat(200_000)).complaints.length, 1);
  });
});

const annotations = fc.record({
  id: fc.constantFrom('urn:uuid:a', 'urn:uuid:b', 'urn:uuid:c'),
  motivation: fc.constantFrom(...motivations.slice(0, 3)),
  state: fc.constantFrom(...annotationStates),
  creator: fc.constantFrom('Ann', 'Bo'),
  created: fc.constant(at),
  modified: fc.constantFrom(at, '2009-08-21T13:00:00Z', '2009-08-21T14:00:00Z'),
  rule: fc.constantFrom(undefined, 'ref-unused'),
  replyTo: fc.constant(undefined),
  source: fc.constant('peru.cable'),
  quote: fc.constantFrom(undefined, quote),
  body: fc.constantFrom('One.', 'Two.'),
  raw: fc.constant(undefined),
});
const pages = fc
  .array(annotations, { maxLength: 4 })
  .map((list) => mergePages(emptyPage, { annotations: list, others: [], raw: undefined }));

describe('mergePages', () => {
  it('changes nothing the second time, properties of other tools included', () => {
    const [one, other] = ['{"items":[],"label":"x"}', '{"items":[],"partOf":"y"}'].map(
      (text) => parseReviewFile(text).page,
    );
    const merged = mergePages(one!, other!);
    assert.equal(
      serialiseReviewFile(mergePages(other!, merged)),
      serialiseReviewFile(mergePages(other!, mergePages(other!, merged))),
    );
    assert.equal(serialiseReviewFile(mergePages(merged, other!)), serialiseReviewFile(merged));
  });

  it('gives the same whatever the order, and takes nothing twice', () => {
    fc.assert(
      fc.property(pages, pages, pages, (one, other, third) => {
        const left = serialiseReviewFile(mergePages(mergePages(one, other), third));
        assert.equal(serialiseReviewFile(mergePages(third, mergePages(other, one))), left);
        assert.equal(serialiseReviewFile(mergePages(mergePages(one, other), mergePages(third, one))), left);
      }),
    );
  });

  it('drops nothing, and keeps the version modified later', () => {
    fc.assert(
      fc.property(pages, pages, (one, other) => {
        const merged = new Map(mergePages(one, other).annotations.map((annotation) => [annotation.id, annotation]));
        for (const { id, modified } of [...one.annotations, ...other.annotations])
          assert.ok(Date.parse(merged.get(id)!.modified) >= Date.parse(modified));
      }),
    );
  });

  it('does not bring a deleted one back', () => {
    const deleted = deleteAnnotation(remark, '2009-08-22T12:00:00Z');
    const merged = mergePages(putAnnotations(emptyPage, [deleted]), putAnnotations(emptyPage, [remark]));
    assert.deepEqual(merged.annotations, [deleted]);
  });
});

describe('reviewSchema', () => {
  const isValid = new Ajv({ formats: { 'date-time': true } }).compile(reviewSchema);

  it('takes every page that the codec writes', () => {
    fc.assert(
      fc.property(pages, (page) => {
        assert.ok(isValid(JSON.parse(serialiseReviewFile(page))), JSON.stringify(isValid.errors));
      }),
    );
    assert.ok(isValid(JSON.parse(file)));
  });

  it('refuses what the codec complains about', () => {
    for (const items of [
      3,
      [{ motivation: 'commenting' }],
      [{ id: 'a', 'cable:state': 'done', motivation: 'editing' }],
    ])
      assert.equal(isValid({ '@context': 'x', type: 'AnnotationPage', items }), false);
  });
});
