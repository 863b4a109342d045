/** Reads JSON with comments by a format: keeps what fits, says what does not and where. */
import { type Node, type ParseError, createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../syntax/types.js';
import type { ObjectFormat, ValueFormat } from './config-format.js';
import { inTicks, oneOf, unknownName } from '../near-match.js';

/** One thing that is wrong with a configuration, in offsets into its text. */
export interface Fault extends Span {
  readonly message: string;
}

/** What could be read, with known keys and valid values only, and what could not. */
export interface Reading {
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** No format nests nearly as deep; a parser that calls itself must be kept from deeper text. */
const deepest = 32;
/** A file that is no configuration at all would fill the screen otherwise. */
const mostFaults = 50;
const byteOrderMark = '\uFEFF';

/** Reads `text` by `format`. Whatever the text holds, the result has only what the format allows; of broken JSON, nothing. */
export function readByFormat(text: string, format: ObjectFormat): Reading {
  // A blank in place of the mark keeps all offsets.
  const plain = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  const faults: Fault[] = [];
  const tooDeep = findTooDeep(plain);
  if (tooDeep !== undefined)
    faults.push({
      start: tooDeep,
      end: tooDeep + 1,
      message: 'Brackets are nested too deep; nothing from here on is read.',
    });
  const errors: ParseError[] = [];
  const root = parseTree(plain.slice(0, tooDeep), errors, { allowTrailingComma: true });
  const error = errors[0];
  // Only the first: the others mostly follow from it.
  const isBroken = error !== undefined && tooDeep === undefined;
  if (isBroken) faults.push(syntaxFault(error));
  const value = root && new Reader(faults).read(root, { kind: 'object', format }, '');
  faults.sort((one, other) => one.start - other.start || one.end - other.end);
  // Half of a configuration is another one than its author wrote.
  const kept = isRecord(value) && !isBroken ? value : {};
  return { value: kept, faults: faults.map((fault) => within(text.length, fault)) };
}

/** Offset of the first bracket that is too deep. Strings and comments are passed over as whole tokens. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const unit = text.charAt(scanner.getTokenOffset());
    if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON; names and words need double quotes.',
  PropertyNameExpected: 'A name in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing before this.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing `}` is missing.',
  CloseBracketExpected: 'A closing `]` is missing.',
  EndOfFileExpected: 'The configuration ends before this.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  UnexpectedEndOfString: 'This string is not closed on its line.',
};

const meanwhile = 'Until this is mended, the defaults hold.';

function syntaxFault({ error, offset, length }: ParseError): Fault {
  const message = syntaxMessages[printParseErrorCode(error)] ?? 'This is no valid JSON.';
  return { start: offset, end: offset + length, message: `${message} ${meanwhile}` };
}

/** The parser counts past the end where a comment or a string is not closed. */
function within(length: number, { start, end, message }: Fault): Fault {
  return { start: Math.min(start, length), end: Math.min(end, length), message };
}

/** Values of one configuration; faults are added as they are met. */
class Reader {
  private readonly faults: Fault[];

  constructor(faults: Fault[]) {
    this.faults = faults;
  }

  /** The value of `node`, or undefined where it does not fit. */
  read(node: Node, format: ValueFormat, path: string): unknown {
    const value: unknown = node.value;
    switch (format.kind) {
      case 'choice':
        if (typeof value !== 'string') break;
        if (format.choices.includes(value)) return value;
        this.add(node, unknownName(format.noun, value, format.choices));
        return undefined;
      case 'text':
        if (typeof value === 'string') return value;
        break;
      case 'count':
        if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
        break;
      case 'words':
        if (node.type === 'array') return this.list(node, { kind: 'text' }, path);
        break;
      case 'objects':
        if (node.type === 'array') return this.list(node, { kind: 'object', format: format.format }, path);
        break;
      case 'object':
        if (node.type === 'object') return this.object(node, format.format, path);
        break;
    }
    this.add(node, `${path === '' ? 'The configuration' : inTicks(path)} must be ${expectation(format)}.`);
    return undefined;
  }

  private list(node: Node, format: ValueFormat, path: string): readonly unknown[] {
    const values: unknown[] = [];
    for (const [index, child] of (node.children ?? []).entries()) {
      const value = this.read(child, format, `${path}[${String(index)}]`);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  private object(node: Node, format: ObjectFormat, path: string): Record<string, unknown> | undefined {
    const values = new Map<string, unknown>();
    const seen = new Set<string>();
    for (const { children: [key, child] = [] } of node.children ?? []) {
      if (!key) continue;
      const name = String(key.value);
      const known = format.keys.get(name);
      if (!known) {
        this.add(key, () => unknownName(format.noun, name, [...format.keys.keys()]));
        continue;
      }
      const full = path === '' ? name : `${path}.${name}`;
      if (seen.has(name)) this.add(key, `${inTicks(full)} is set twice; the last one holds.`);
      seen.add(name);
      const value = child && this.read(child, known.value, full);
      if (value !== undefined) values.set(name, value);
    }
    const missing = format.required.filter((name) => !seen.has(name));
    if (missing.length > 0)
      this.add(node, `${inTicks(path)} needs ${missing.map(inTicks).join(', ')}; it is left out.`);
    // Only known names are in `values`, so no key of a file can reach a prototype.
    return format.required.every((name) => values.has(name)) ? Object.fromEntries(values) : undefined;
  }

  private add({ offset, length }: Node, message: string | (() => string)): void {
    if (this.faults.length >= mostFaults) return;
    this.faults.push({
      start: offset,
      end: offset + length,
      message: typeof message === 'string' ? message : message(),
    });
  }
}

function expectation(format: ValueFormat): string {
  switch (format.kind) {
    case 'choice':
      return oneOf(format.choices);
    case 'text':
      return 'a string';
    case 'count':
      return 'a whole number from 1';
    case 'words':
      return 'a list of strings';
    case 'objects':
      return 'a list of objects';
    case 'object':
      return 'an object';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
