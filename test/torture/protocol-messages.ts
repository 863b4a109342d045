/** Messages to the server by chance: sound ones, ones in the wrong order, and what is no message at all. */
import { framed } from '../support/raw-server.js';
import type { Random } from '../support/random.js';
import { draft } from '../protocol/cable.js';

/** One thing to send. */
export interface Sending {
  readonly bytes: Buffer;
  /** The id of a request that must be answered, once for each time it is sent. */
  readonly id: string | number | undefined;
}

export const uris = ['untitled:a', 'untitled:b', 'file:///nowhere/c.cable'] as const;

const requests = [
  'textDocument/codeAction',
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'workspace/symbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/documentLink',
  'textDocument/linkedEditingRange',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'workspace/executeCommand',
] as const;
const unknownMethods = [
  'x',
  '',
  'textDocument/hovers',
  '$/x',
  'constructor',
  '__proto__',
  'rpc.x',
  'initialize',
  'window/showMessage',
];
const notifications = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'initialized',
  '$/setTrace',
  '$/cancelRequest',
] as const;

/** What may stand where something else belongs. `null` is what clients send for what they have not. */
const strays: readonly unknown[] = JSON.parse(
  '[null, 0, -1, 1e300, 1.5, true, "", "x", [], {}, [[]], {"line": "x"}, "\\ud800"]',
) as unknown[];

/** Makes messages; ids of requests count up, so that a session knows its own. */
export class Messages {
  private readonly random: Random;
  private count = 10;
  private version = 1;
  private last: string | number = 's0';

  constructor(random: Random) {
    this.random = random;
  }

  next(): Sending {
    const chance = this.random.next();
    if (chance < 0.5) return this.request(this.random.pick(requests));
    if (chance < 0.8) return this.notification(this.random.pick(notifications));
    if (chance < 0.86) return this.request(this.random.pick(unknownMethods));
    if (chance < 0.9) return this.notification(this.random.pick(unknownMethods));
    if (chance < 0.94) return this.cancellation();
    return chance < 0.97 ? this.noRpc() : this.noJson();
  }

  /** Where a position or a range is asked for; now and then one that no text has. */
  position(): unknown {
    const far = this.random.below(20) === 0;
    return { line: this.random.below(far ? 1e9 : 25), character: this.random.below(far ? 1e9 : 60) };
  }

  private range(): unknown {
    return { start: this.position(), end: this.position() };
  }

  private request(method: string): Sending {
    const again = this.random.below(40) === 0;
    const id = again ? this.last : this.random.below(2) === 0 ? ++this.count : `s${++this.count}`;
    this.last = id;
    const params = this.broken(this.paramsOf(method));
    return { bytes: framed(JSON.stringify({ jsonrpc: '2.0', id, method, params })), id };
  }

  private notification(method: string): Sending {
    const params = this.broken(this.notificationParams(method));
    return { bytes: framed(JSON.stringify({ jsonrpc: '2.0', method, params })), id: undefined };
  }

  /** Of the last request, of one long answered, or of none. */
  private cancellation(): Sending {
    const id = this.random.pick([this.last, this.last, this.count - 5, 'never']);
    return {
      bytes: framed(JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } })),
      id: undefined,
    };
  }

  /** JSON, but no message: no method and no result, an id that is none, a list, an answer that nobody asked for. */
  private noRpc(): Sending {
    const { random } = this;
    const stray = random.pick(strays);
    const message = random.pick<unknown>([
      stray,
      { jsonrpc: '2.0', id: stray },
      { jsonrpc: '2.0', id: random.pick(strays.slice(5)), method: stray },
      { jsonrpc: '2.0', method: 7, params: { text: draft } },
      { jsonrpc: '2.0', id: 1e9 + random.below(100), result: stray },
      { jsonrpc: '2.0', id: 1e9 + random.below(100), error: stray },
      [{ jsonrpc: '2.0', id: 1e9, method: 'textDocument/hover' }],
    ]);
    return { bytes: framed(JSON.stringify(message)), id: undefined };
  }

  private noJson(): Sending {
    const body = this.random.pick([
      '',
      '{',
      '{"jsonrpc": "2.0", ',
      'nul',
      '\0',
      '{"a": 1}}',
      '[1,',
      '"\\u"',
      `{"text": "${draft}"}`,
    ]);
    return { bytes: framed(body), id: undefined };
  }

  /** Params with something else in the place of one part, now and then. */
  private broken(params: unknown): unknown {
    const { random } = this;
    if (random.below(5) > 0) return params;
    const stray = random.pick(strays);
    if (typeof params !== 'object' || params === null || random.below(4) === 0) return stray;
    const keys = Object.keys(params);
    if (keys.length === 0) return stray;
    const key = random.pick(keys);
    return { ...params, [key]: random.below(2) === 0 ? stray : this.broken((params as Record<string, unknown>)[key]) };
  }

  private paramsOf(method: string): unknown {
    const { random } = this;
    return {
      textDocument: { uri: random.pick([...uris, 'untitled:never']) },
      position: this.position(),
      positions: [this.position(), this.position()],
      range: this.range(),
      newName: random.pick(['B', '7', '', 'x y', '\n']),
      query: random.pick(['', 'S', '\\', '(']),
      context: { diagnostics: [], includeDeclaration: random.below(2) === 0 },
      options: { tabSize: 4, insertSpaces: true },
      ...(method === 'workspace/executeCommand' && {
        command: random.pick([
          'cableLint.insertParagraph',
          'cableLint.renumberParagraphs',
          'cableLint.explainRule',
          'x',
        ]),
        arguments: [random.pick<unknown>([{ uri: random.pick(uris), position: this.position() }, 'tag-unknown', 7])],
      }),
    };
  }

  private notificationParams(method: string): unknown {
    const { random } = this;
    const uri = random.pick(uris);
    switch (method) {
      case 'textDocument/didOpen':
        return {
          textDocument: { uri, languageId: 'cable', version: 1, text: random.pick([draft, '', draft.slice(50, 300)]) },
        };
      case 'textDocument/didChange': {
        const text = random.pick(['', 'x', '\n', '3. (U) ', 'para 12', '\ud800']);
        const change = random.below(30) === 0 ? { text: draft } : { range: this.range(), text };
        return {
          textDocument: { uri, version: random.below(10) === 0 ? 1 : ++this.version },
          contentChanges: [change],
        };
      }
      case '$/cancelRequest':
        return { id: this.last };
      case '$/setTrace':
        return { value: random.pick(['off', 'verbose', 'x']) };
      case 'workspace/didChangeWatchedFiles':
        return {
          changes: [
            { uri: `${uri}.review.json`, type: random.below(5) },
            { uri: 'file:///nowhere/.cablelint.json', type: 2 },
          ],
        };
      case 'workspace/didChangeWorkspaceFolders':
        return { event: { added: [{ uri: 'file:///nowhere', name: 'x' }], removed: [] } };
      case 'workspace/didChangeConfiguration':
        return {
          settings: random.pick<unknown>([
            {},
            { cableLint: { rules: { 'tag-unknown': 'off' } } },
            7,
            JSON.parse('null'),
          ]),
        };
      default:
        return { textDocument: { uri } };
    }
  }
}
