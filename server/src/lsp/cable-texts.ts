/** Texts that are not open: of files, which the host reads, and of what the client alone can read. */
import { type Connection, RequestType } from 'vscode-languageserver';
import { pathOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';

/** Asks the client for a text: `{ uri }` gives `{ text }`, or null where there is none. */
const readTextRequest = new RequestType<{ uri: string }, { text: string } | null, void>('cableLint/readText');

/** Reads texts by their URI. Never used while linting. */
export class CableTexts {
  private readonly connection: Connection;
  private readonly host: Host;

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
  }

  /** The text, or undefined where there is none or nobody may read it. */
  async read(uri: string): Promise<string | undefined> {
    const path = pathOf(uri);
    return path === undefined ? this.ask(uri) : this.readFile(path);
  }

  private readFile(path: string): string | undefined {
    try {
      return this.host.readText(path).text;
    } catch {
      return undefined;
    }
  }

  private async ask(uri: string): Promise<string | undefined> {
    try {
      const answer: unknown = await this.connection.sendRequest(readTextRequest, { uri });
      return typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string'
        ? answer.text
        : undefined;
    } catch {
      // Plain clients do not know the request; to them only files are there.
      return undefined;
    }
  }
}
