/** Rule `markdown-residue`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule, spanOf } from '../../lint/define-rule.js';
import type { TextChange } from '../../lint/finding.js';
import { type Link, escapeSpans, findLinks } from '../../prose/scars/markdown-scars.js';
import type { Span } from '../../syntax/types.js';

/** Longest link text that a message repeats. */
const longestQuote = 40;

/** Links and escapes that a web page left in the text: `[PREL](#)`, `\$5`. */
export const markdownResidue = defineRule(
  {
    id: 'markdown-residue',
    summary: 'Remove the links and backslashes that a web page left in the text.',
    family: 'text',
    level: 'warning',
    source: 'Samples 2009 STATE 087525 and 2009 STATE 060447, as a web page gives them',
    fix: 'safe',
    archiveLevel: 'hint',
  },
  (cable, report) => {
    const from = cable.first('archiveHeader')?.position.end.offset ?? 0;
    const whole = { start: from, end: cable.text.length };
    const links = findLinks(cable.text, whole);
    if (links.length > 0) reportLinks(cable, links, report);
    for (const at of escapeSpans(cable.text, whole)) {
      const sign = cable.text.slice(at.start + 1, at.end);
      report({
        at,
        message: `The backslash before \`${sign}\` is left over from a web page. Remove it.`,
        fixes: [
          { title: 'Remove the backslash', safe: true, changes: [{ start: at.start, end: at.start + 1, text: '' }] },
        ],
      });
    }
  },
);

/** All links of a TAGS field make one finding, however it is wrapped; `[1](#)` before a number or letter is a pilcrow and another rule's. */
function reportLinks(cable: CableIndex, links: readonly Link[], report: Report): void {
  const tagsAround = holderFrom(cable.all('tagsField').map(spanOf));
  const referencesAround = holderFrom(cable.all('referenceField').map(spanOf));
  const pilcrows = linkedLabels(cable);
  let tagLinks: Link[] = [];
  let open: Span | undefined;
  const flush = () => {
    const [first] = tagLinks;
    const last = tagLinks[tagLinks.length - 1];
    if (first && last) reportTags(cable, tagLinks, { start: first.start, end: last.end }, report);
    tagLinks = [];
  };
  for (const link of links) {
    const isNumber = cable.text.slice(link.textStart, link.textEnd) === '1';
    if (pilcrows.has(link.start) || (isNumber && referencesAround(link))) continue;
    const field = tagsAround(link);
    if (!field) {
      reportText(cable, link, report);
      continue;
    }
    if (field !== open) flush();
    open = field;
    tagLinks.push(link);
  }
  flush();
}

function linkedLabels(cable: CableIndex): ReadonlySet<number> {
  const labels = [...cable.all('paragraphLabel'), ...cable.all('itemLabel'), ...cable.all('referenceLetter')];
  return new Set(labels.filter(({ marker }) => marker === 'link').map(({ position }) => position.start.offset));
}

/** Tells for places which of `spans` holds them; both are asked for in the order of the text. */
function holderFrom(spans: readonly Span[]): (place: Span) => Span | undefined {
  let index = 0;
  return ({ start, end }) => {
    while ((spans[index]?.end ?? Infinity) <= start) index++;
    const span = spans[index];
    return span && span.start <= start && end <= span.end ? span : undefined;
  };
}

function reportTags(cable: CableIndex, links: readonly Link[], at: Span, report: Report): void {
  const names = links.map(({ textStart, textEnd }) => cable.text.slice(textStart, textEnd));
  const more = names.length > 1 ? ` and ${names.length - 1} more are links` : ' is a link';
  report({
    at,
    message: `\`${names[0] ?? ''}\`${more} left over from a web page. Write the bare ${names.length > 1 ? 'codes' : 'code'}.`,
    fixes: [{ title: 'Write the bare TAGS', safe: true, changes: links.flatMap(unlinked) }],
  });
}

function reportText({ text }: CableIndex, link: Link, report: Report): void {
  const words = text.slice(link.textStart, link.textEnd);
  if (/^[1\u00B6]$/.test(words)) {
    const { start, end } = link;
    report({
      at: link,
      message: `\`${text.slice(start, end)}\` is what an archive made of a paragraph sign. Remove it.`,
      fixes: [{ title: 'Remove the mark', safe: true, changes: [{ start, end, text: '' }] }],
    });
    return;
  }
  const isShort = words.length <= longestQuote && !/[\r\n]/.test(words);
  report({
    at: link,
    message: `${isShort ? `\`[${words}]\`` : 'This'} is a link left over from a web page. Write the words alone.`,
    fixes: [
      { title: 'Write the words alone', safe: true, changes: unlinked(link) },
      { title: 'Write the words in quotation marks', safe: false, changes: unlinked(link).map(quoted) },
    ],
  });
}

function unlinked({ start, textStart, textEnd, end }: Link): TextChange[] {
  return [
    { start, end: textStart, text: '' },
    { start: textEnd, end, text: '' },
  ];
}

function quoted(change: TextChange): TextChange {
  return { ...change, text: '"' };
}
