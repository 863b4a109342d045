/** The cables of the workspace, open or not: what they are called and what can be found in them. */
import type { Range } from 'vscode-languageserver';
import { CableIndex } from '../core/lint/cable-index.js';
import { CableSet } from '../core/lint/known-cables.js';
import { cableName } from '../core/lint/facts/message-number.js';
import { type WorkspaceSymbol, workspaceSymbols } from '../core/features/workspace-symbols.js';
import { type CableName, isSameCable } from '../core/prose/header/same-cable.js';
import { parseCable } from '../core/syntax/parse.js';
import { pathOf, uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { cableFiles } from './cable-files.js';
import type { Schedule } from './coalesce.js';
import { toRange } from './convert.js';

/** A cable is far shorter; what is longer is something else. */
const longestText = 4_000_000;

/** One cable without its text. */
export interface KnownCable {
  readonly uri: string;
  readonly name: CableName | undefined;
  readonly symbols: readonly { readonly symbol: WorkspaceSymbol; readonly range: Range }[];
}

export class WorkspaceCables {
  private readonly host: Host;
  private readonly schedule: Schedule;
  private readonly namesChanged: () => void;
  private folders: readonly string[] = [];
  private known = new Map<string, KnownCable | undefined>();
  private reading: Promise<void> | undefined;
  /** Whether the client tells of files that change; without that everything is read again. */
  private watched = false;
  /** What `names` gave; undefined before somebody asked. */
  private readonly told: { set: CableSet | undefined; key: string } = { set: undefined, key: '' };
  private wanted = false;

  /** `namesChanged` is told when `names` has another answer. */
  constructor(host: Host, schedule: Schedule, namesChanged: () => void) {
    this.host = host;
    this.schedule = schedule;
    this.namesChanged = namesChanged;
  }

  /**
   * The names of the files, for rules, which cannot wait: undefined without a folder, and until the files were read. Without a
   * rule that asks, none is read for this.
   */
  names(): CableSet | undefined {
    if (this.folders.length === 0) return undefined;
    if (!this.wanted) {
      this.wanted = true;
      void this.readNames();
    }
    return this.told.set;
  }

  setFolders(uris: readonly string[]): void {
    this.folders = uris.flatMap((uri) => pathOf(uri) ?? []);
    this.reading = undefined;
    if (this.wanted) void this.readNames();
  }

  watch(): void {
    this.watched = true;
  }

  /** A file was written, made or deleted. */
  changed(uri: string): void {
    const path = pathOf(uri);
    if (path !== undefined) this.known.delete(path);
    this.reading = undefined;
    if (this.wanted) void this.readNames();
  }

  /** All cables; those that are open as they are in the editor. Files are read bit by bit, so that typing goes on. */
  async all(open: readonly { uri: string; cable: CableIndex }[]): Promise<readonly KnownCable[]> {
    if (!this.watched) {
      this.known.clear();
      this.reading = undefined;
    }
    await (this.reading ??= this.readAll());
    const live = new Map(open.map(({ uri, cable }) => [pathOf(uri) ?? uri, knownCable(uri, cable)]));
    const files = [...this.known].flatMap(([path, cable]) => (cable && !live.has(path) ? [cable] : []));
    return [...live.values(), ...files];
  }

  private async readNames(): Promise<void> {
    await (this.reading ??= this.readAll());
    const names = [...this.known.values()].flatMap((cable) => cable?.name ?? []);
    const key = names
      .map(({ origin, number, year = 0 }) => `${origin} ${String(number)} ${String(year)}`)
      .sort()
      .join('\n');
    if (this.told.set && this.told.key === key) return;
    Object.assign(this.told, { set: new CableSet(names), key });
    this.namesChanged();
  }

  private async readAll(): Promise<void> {
    const before = this.known;
    const found = new Map<string, KnownCable | undefined>();
    for (const path of cableFiles(this.host, this.folders)) {
      const isKnown = path !== undefined && before.has(path);
      if (path !== undefined) found.set(path, isKnown ? before.get(path) : this.read(path));
      if (!isKnown) await this.pause();
    }
    this.known = found;
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => this.schedule(resolve));
  }

  private read(path: string): KnownCable | undefined {
    try {
      const { text } = this.host.readText(path);
      if (text.length > longestText) return undefined;
      const cable = knownCable(uriOf(path), new CableIndex(text, parseCable(text)));
      // Any text may have numbered paragraphs; only a cable has a number or a subject.
      const isCable =
        !path.toLowerCase().endsWith('.txt') || cable.symbols.some(({ symbol }) => symbol.kind !== 'paragraph');
      return isCable ? cable : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The URI of the cable of this name. */
export function uriOfCable(cables: readonly KnownCable[], wanted: CableName): string | undefined {
  return cables.find(({ name }) => name && isSameCable(name, wanted))?.uri;
}

function knownCable(uri: string, cable: CableIndex): KnownCable {
  const symbols = workspaceSymbols(cable).map((symbol) => ({ symbol, range: toRange(cable.lines, symbol.at) }));
  return { uri, name: cableName(cable), symbols };
}
