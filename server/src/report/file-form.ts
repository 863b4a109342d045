/** Forms of output that go through cables one by one. */
import type { CableIndex } from '../core/lint/cable-index.js';

/** What stands before, between and after the files. */
export interface FileForm {
  readonly open: string;
  readonly close: () => string;
  file(path: string, cable: CableIndex): string;
}

/** One array with an object for each file. */
export function jsonForm(objectOf: (path: string, cable: CableIndex) => object): FileForm {
  let separator = '';
  return {
    open: '[',
    close: () => '\n]\n',
    file: (path, cable) => {
      const entry = `${separator}\n${JSON.stringify(objectOf(path, cable), undefined, 2)}`;
      separator = ',';
      return entry;
    },
  };
}
