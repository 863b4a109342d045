/**
 * The cables below a folder. Written here and not taken from a package: what globs make of `**` does not match line breaks in
 * names, and walkers that guess by names whether a link leads back lose files.
 */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cableName, isOfTools } from '../host/cable-names.js';

/** Is told of each folder that cannot be read: its path below the first, and what the system said. */
export type Tell = (folder: string, cause: unknown) => void;

/**
 * Paths of all cables below `folder`, with `/` between their parts. Links are followed, and each file comes once: where it is,
 * or else by a link to it, or else by one to a folder. Pipes and devices, which may have no end, are passed over, and so are folders of tools.
 */
export function cablesBelow(folder: string, tell: Tell): readonly string[] {
  const walk = new Walk(folder, tell);
  walk.visit('');
  walk.followLinks();
  return walk.names;
}

class Walk {
  readonly names: string[] = [];
  private readonly folder: string;
  private readonly tell: Tell;
  /** Folders that were visited, and links that are still to be followed. */
  private readonly folders: string[] = [];
  private links: string[] = [];
  /** Real paths of what was found; only where there are links. */
  private seen: Set<string> | undefined;

  constructor(folder: string, tell: Tell) {
    this.folder = folder;
    this.tell = tell;
  }

  /** Takes what is in one folder and, but for links, in those below. `real` is where it is, once that matters. */
  visit(name: string, real?: string): void {
    this.folders.push(name);
    for (const entry of this.read(name)) {
      const path = name === '' ? entry.name : `${name}/${entry.name}`;
      if (entry.isSymbolicLink()) this.links.push(path);
      else if (entry.isDirectory()) {
        const place = real && join(real, entry.name);
        if (!isOfTools(entry.name) && this.isNew(place)) this.visit(path, place);
      } else if (entry.isFile() && cableName.test(entry.name) && this.isNew(real && join(real, entry.name)))
        this.names.push(path);
    }
  }

  /** Follows links, also those that they lead to. */
  followLinks(): void {
    if (this.links.length === 0) return;
    const start = realPathOf(this.folder);
    if (start === undefined) return;
    this.seen = new Set([...this.folders, ...this.names].map((name) => join(start, name)));
    while (this.links.length > 0) {
      const links = this.links.sort((one, other) => one.length - other.length);
      this.links = [];
      for (const link of links) this.follow(link, 'file');
      for (const link of links) this.follow(link, 'folder');
    }
  }

  private follow(link: string, kind: 'file' | 'folder'): void {
    const name = link.slice(link.lastIndexOf('/') + 1);
    if (kind === 'file' ? !cableName.test(name) : isOfTools(name)) return;
    const real = realPathOf(join(this.folder, link));
    if (real === undefined || kindOf(real) !== kind || !this.isNew(real)) return;
    if (kind === 'file') this.names.push(link);
    else this.visit(link, real);
  }

  private isNew(place: string | undefined): boolean {
    if (!this.seen || place === undefined) return true;
    if (this.seen.has(place)) return false;
    this.seen.add(place);
    return true;
  }

  private read(name: string): readonly Dirent[] {
    try {
      return readdirSync(join(this.folder, name), { withFileTypes: true });
    } catch (cause) {
      this.tell(name, cause);
      return [];
    }
  }
}

/** Undefined for a link that leads nowhere, or round in a circle. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return 'folder';
  return stats?.isFile() === true ? 'file' : undefined;
}
