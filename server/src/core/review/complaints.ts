/** What is wrong with a review file, with line and column. */
import { type ParseError, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { LineTable } from '../syntax/lines.js';

/** One thing that is wrong with a file. Line and column count from 1. */
export interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const notJson = 'This is not JSON, in which reviews are kept';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Says where `text` stops being JSON. */
export function syntaxComplaint(text: string): Complaint {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, strict);
  } catch {
    // Brackets nested too deep for a parser that calls itself.
  }
  const [error] = errors;
  if (text.trim() === '') return placed(text, 0, 'The file is empty.');
  if (!error) return placed(text, 0, `${notJson}.`);
  const what = printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start}`);
  const cut = error.offset >= text.trimEnd().length ? ' The file seems to be cut off.' : '';
  return placed(text, error.offset, `${notJson}: ${what.toLowerCase()}.${cut}`);
}

/** A complaint on the value at `path`, or on the innermost value around it that is there. */
export function complaintAt(text: string, path: readonly (string | number)[], message: string): Complaint {
  let offset = 0;
  try {
    const root = parseTree(text);
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (!node) continue;
      offset = node.offset;
      break;
    }
  } catch {
    // As above; the message still tells which item it is.
  }
  return placed(text, offset, message);
}

function placed(text: string, offset: number, message: string): Complaint {
  const { line, column } = new LineTable(text).pointAt(offset);
  return { message, line, column };
}
