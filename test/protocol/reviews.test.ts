/** Reviews: where annotations stand, what they dismiss, and what a new one is pinned to. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { pathToFileURL } from 'node:url';
import { FileChangeType, type Range } from 'vscode-languageserver/node';
import { emptyPage, type Annotation, type Quote } from '../../server/src/core/review/annotation.js';
import { addAnnotation, addReply, addWaiver } from '../../server/src/core/review/edit-annotations.js';
import { putAnnotations, serialiseReviewFile } from '../../server/src/core/review/review-file.js';
import { threadsOf } from '../../server/src/core/review/threads.js';
import { Folder } from '../cli/run-cli.js';
import { Client } from './client.js';

const cable = `UNCLAS OSLO 000412

E.O. 13526: N/A
TAGS: KTIP, NO, NO
SUBJECT: NORWAY: SHELTERS

1. (U) The city opened a shelter in March. It has twelve beds.

2. (U) See para 9.

BERG
`;

const made = { id: 'a', creator: 'Ann Lee', at: '2009-08-21T12:00:00Z', body: 'Twelve?' };

interface PlacedAnswer {
  readonly version: number;
  readonly complaints: readonly { uri: string; message: string; line: number; column: number }[];
  readonly annotations: readonly { id: string; anchor: string; state: string; range?: Range; uri: string }[];
}

describe('reviews', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;
  let reviewUri: string;

  beforeEach(() => {
    folder = new Folder();
    folder.write({ 'oslo.cable': cable });
    client = new Client();
    uri = pathToFileURL(folder.at('oslo.cable')).href;
    reviewUri = pathToFileURL(folder.at('oslo.cable.ann-lee.review.json')).href;
  });

  afterEach(() => {
    client.kill();
    folder.remove();
  });

  const fileOf = (...annotations: readonly Annotation[]): string =>
    serialiseReviewFile(putAnnotations(emptyPage, annotations));
  const placeFiles = (...texts: readonly string[]): Promise<PlacedAnswer> =>
    client.request('cableLint/review/place', {
      textDocument: { uri },
      files: texts.map((text, at) => ({ uri: at === 0 ? reviewUri : `${reviewUri}.${String(at)}`, text })),
    });
  const selectAt = (
    range?: Range,
  ): Promise<{ version: number; selector?: readonly { type: string }[]; quote?: Quote }> =>
    client.request('cableLint/review/select', { textDocument: { uri }, range });
  const rulesOf = async (version: number): Promise<readonly unknown[]> =>
    (await client.version(uri, version)).map(({ code }) => code);

  it('select the words of a range, and stand there after edits above', async () => {
    await client.initialize(folder.path);
    const document = client.open(uri, cable);
    assert.deepEqual(await selectAt(), { version: 1 });
    const start = cable.indexOf('twelve beds');
    const range = { start: document.positionAt(start), end: document.positionAt(start + 'twelve beds'.length) };
    const { selector, quote } = await selectAt(range);
    assert.deepEqual(
      selector?.map(({ type }) => type),
      ['FragmentSelector', 'TextQuoteSelector', 'TextPositionSelector'],
    );
    const root = addAnnotation(made, { source: 'oslo.cable', quote });
    const reply = addReply({ ...made, id: 'b', at: '2009-08-21T12:01:00Z' }, threadsOf([root])[0]!);
    client.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'ZZ\n\n' });
    const answer = await placeFiles(fileOf(root, reply));
    assert.deepEqual(answer.complaints, []);
    assert.deepEqual(
      answer.annotations.map(({ id, anchor, state, range: at, uri: home }) => [
        id,
        anchor,
        state,
        at && client.wordsAt(uri, at),
        home,
      ]),
      [
        ['urn:uuid:a', 'placed', 'open', 'twelve beds', reviewUri],
        ['urn:uuid:b', 'placed', 'open', 'twelve beds', reviewUri],
      ],
    );
    assert.equal(answer.version, 2);
  });

  it('say where a file is damaged, and take the others', async () => {
    await client.initialize(folder.path);
    client.open(uri, cable);
    const { complaints, annotations } = await placeFiles(
      '{\n  "items": [',
      fileOf(addAnnotation(made, { source: 'oslo.cable', quote: undefined })),
    );
    assert.deepEqual(
      complaints.map(({ uri: home, line, column }) => [home, line, column]),
      [[reviewUri, 2, 13]],
    );
    assert.deepEqual(
      annotations.map(({ id, anchor, range }) => [id, anchor, range]),
      [['urn:uuid:a', 'placed', undefined]],
    );
  });

  it('dismiss findings as soon as the client sends them', async () => {
    await client.initialize(folder.path);
    client.open(uri, cable);
    assert.deepEqual(await rulesOf(1), ['tag-duplicate', 'paragraph-ref-missing']);
    const waiver = fileOf(addWaiver(made, { source: 'oslo.cable', quote: undefined }, 'tag-duplicate'));
    const { annotations } = await placeFiles(waiver);
    assert.deepEqual(
      annotations.map(({ state }) => state),
      ['waived'],
    );
    assert.deepEqual(await rulesOf(1), ['paragraph-ref-missing']);
    await placeFiles();
    assert.deepEqual(await rulesOf(1), ['tag-duplicate', 'paragraph-ref-missing']);
  });

  it('dismiss findings from the files beside a cable, in any editor', async () => {
    const waiver = fileOf(addWaiver(made, { source: 'oslo.cable', quote: undefined }, 'tag-duplicate'));
    writeFileSync(folder.at('oslo.cable.ann-lee.review.json'), waiver);
    await client.initialize(folder.path);
    client.open(uri, cable);
    assert.deepEqual(await rulesOf(1), ['paragraph-ref-missing']);
    writeFileSync(folder.at('oslo.cable.ann-lee.review.json'), fileOf());
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: reviewUri, type: FileChangeType.Changed }] });
    assert.deepEqual(await rulesOf(1), ['tag-duplicate', 'paragraph-ref-missing']);
  });

  it('are written when nobody else writes them, with what others wrote meanwhile', async () => {
    await client.initialize(folder.path);
    const remark = (id: string): Annotation =>
      addAnnotation({ ...made, id, body: `${id}.` }, { source: 'oslo.cable', quote: undefined });
    const lock = folder.at('.oslo.cable.reviews.lock');
    // As another program does: it has the lock, and writes the same file.
    writeFileSync(lock, `${String(process.pid)} ${hostname()} ${String(Date.now())} 0`);
    const put = client.request<object>('cableLint/review/put', {
      textDocument: { uri },
      reviewer: 'Ann Lee',
      text: fileOf(remark('b')),
    });
    // The server goes on meanwhile.
    client.open(uri, cable);
    assert.deepEqual(await rulesOf(1), ['tag-duplicate', 'paragraph-ref-missing']);
    const file = folder.at('oslo.cable.ann-lee.review.json');
    assert.equal(existsSync(file), false);
    writeFileSync(file, fileOf(remark('a')));
    rmSync(lock);
    assert.deepEqual(await put, {});
    assert.equal(readFileSync(file, 'utf8'), fileOf(remark('a'), remark('b')));
    assert.equal(existsSync(lock), false);
  });

  it('are not written over a damaged file', async () => {
    await client.initialize(folder.path);
    const damaged = '{\n  "items": [';
    folder.write({ 'oslo.cable.ann-lee.review.json': damaged });
    const answer = await client.request<{ refusal?: string }>('cableLint/review/put', {
      textDocument: { uri },
      reviewer: 'Ann Lee',
      text: fileOf(addAnnotation(made, { source: 'oslo.cable', quote: undefined })),
    });
    assert.match(
      answer.refusal ?? '',
      /^oslo\.cable\.ann-lee\.review\.json, line 2, column 13: .* Nothing was written/,
    );
    assert.equal(readFileSync(folder.at('oslo.cable.ann-lee.review.json'), 'utf8'), damaged);
    await assert.rejects(
      client.request('cableLint/review/put', { textDocument: { uri: 'untitled:1' } }),
      /URI of a file/,
    );
  });

  it('refuse what is not open', async () => {
    await client.initialize(folder.path);
    await assert.rejects(placeFiles(), /not open/);
    client.open(uri, cable);
    await assert.rejects(client.request('cableLint/review/place', { textDocument: { uri } }), /`files` must be/);
  });
});
