/** Rule `caption-conflict`. */
import { findCaption, isChannel } from '../../data/captions.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import type { CableIndex } from '../../lint/cable-index.js';
import type { Caption, Span } from '../../syntax/types.js';

/** Channels that bear no second caption. */
const closedChannels = new Set(['AGREMENT CHANNEL', 'DIRGEN CHANNEL']);

/** Channels that the handbook names, one of them to a cable (5 FAH-2 H-442.c); of others nothing is certain. */
const namedChannels = new Set([...closedChannels, 'MED CHANNEL', 'TM CHANNEL']);

/** Captions that contradict each other. */
export const captionConflict = defineRule(
  {
    id: 'caption-conflict',
    summary: 'Do not combine captions that contradict each other.',
    family: 'captions',
    level: 'error',
    source: '05 STATE 226504, paragraph 2.b; 5 FAH-2 H-440',
    fix: 'none',
  },
  (cable, report) => {
    const captions = cable.all('caption').filter(({ known }) => known);
    const channels = captions.filter(({ name }) => isChannel(name));
    const closed = channels.find(({ name }) => closedChannels.has(name));
    if (closed) reportBeside(closed, captions, report);
    else reportChannels(channels, report);
    const sipdis = captions.find(({ name }) => name === 'SIPDIS');
    const restrictive = sipdis && restrictiveCaption(cable, captions);
    if (!sipdis || !restrictive) return;
    report({
      at: sipdis,
      message: `\`SIPDIS\` cannot stand with \`${restrictive.name}\`, which restricts the readers. Keep one of the two.`,
      related: [{ at: restrictive.at, message: `\`${restrictive.name}\` stands here.` }],
    });
  },
);

/** A closed channel bears no other caption; SENSITIVE and NOFORN say what the text is, not who gets it. */
function reportBeside(closed: Caption, captions: readonly Caption[], report: Report): void {
  for (const caption of captions) {
    if (caption.name === closed.name || findCaption(caption.name)?.kind === 'sensitivity') continue;
    report({
      at: caption,
      message: `\`${caption.name}\` cannot stand with \`${closed.name}\`, which takes no second caption. Keep one of the two.`,
      related: [{ at: closed, message: `\`${closed.name}\` stands here.` }],
    });
  }
}

function reportChannels([first, ...others]: readonly Caption[], report: Report): void {
  for (const channel of others) {
    if (!first || channel.name === first.name) continue;
    const certain = [first, channel].every(({ name }) => namedChannels.has(findCaption(name)?.name ?? name));
    report({
      at: channel,
      ...(certain ? {} : { severity: 'hint' }),
      message: `\`${channel.name}\` is the second channel, after \`${first.name}\`. Keep one of the two.`,
      related: [{ at: first, message: `\`${first.name}\` stands here.` }],
    });
  }
}

/** NODIS or EXDIS, among the captions or on the classification line. */
function restrictiveCaption(
  cable: CableIndex,
  captions: readonly Caption[],
): { name: string; at: Span | Caption } | undefined {
  for (const name of ['NODIS', 'EXDIS']) {
    const caption = captions.find((candidate) => candidate.name === name);
    if (caption) return { name, at: caption };
    const line = cable.hasCaption(name) ? cable.first('classificationLine') : undefined;
    if (line) return { name, at: { start: line.position.start.offset, end: line.position.end.offset } };
  }
  return undefined;
}
