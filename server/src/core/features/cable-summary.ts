/** What a text is at a glance: its profile, its subject, and how long it is as cables are counted. */
import type { CableIndex } from '../lint/cable-index.js';
import { contentOf } from '../lint/facts/sentence-breaks.js';
import type { Profile } from '../syntax/types.js';

/** A cable in a few facts. */
export interface CableSummary {
  readonly profile: Profile;
  /** Lines as transmitted: a long one counts as often as it must be wrapped; archive lines and page lines do not count. */
  readonly lines: number;
  /** Sections that so many lines make. */
  readonly sections: number;
  readonly subject: string | undefined;
}

/** Lines of one section of a telegram. */
const linesOfSection = 100;

/** The facts of a cable. Blank lines above and below it do not count; a text of nothing else has one section. */
export function cableSummary(cable: CableIndex): CableSummary {
  const lines = transmittedLines(cable);
  return {
    profile: cable.profile,
    lines,
    sections: Math.max(1, Math.ceil(lines / linesOfSection)),
    subject: cable.first('subjectField')?.text,
  };
}

function transmittedLines(cable: CableIndex): number {
  const { lines, settings } = cable;
  const pages = new Set(cable.all('pageLine').map(({ position }) => position.start.line - 1));
  let count = 0;
  let blank = 0;
  for (let line = cable.first('archiveHeader')?.position.end.line ?? 0; line < lines.count; line++) {
    if (pages.has(line)) continue;
    const { start, end } = contentOf(cable, line);
    if (start === end) {
      blank += count > 0 ? 1 : 0;
      continue;
    }
    count += blank + Math.ceil((end - start) / settings.maxLineLength);
    blank = 0;
  }
  return count;
}
