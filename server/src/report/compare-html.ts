/** Sibling cables compared, as one page that needs neither script nor network. */
import { counted } from './counted.js';
import { isSame, type PassagePair } from '../core/compare/compare.js';
import { differences, type Piece } from '../core/compare/differences.js';
import type { Family, SharedPassage, Sibling } from '../core/compare/siblings.js';
import { type CompareForm, type Comparison, drifts, markChanges, markOf, slotChanges } from './compare.js';
import { style as shared } from './html-assets.js';
import { printable } from './printable.js';
import type { Sha256 } from './sha256.js';
import { xml } from './xml.js';

/** What is lost is struck through, what is added underlined: colours are not the only sign. */
const style = `${shared}
article{padding:.5rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
article p{margin:.2rem 0}
h3{font-size:1rem;margin:.3rem 0}
del{color:var(--error);text-decoration:line-through}
ins{color:var(--info);text-decoration:underline}
.slot{background:var(--block);border:1px dashed var(--soft);border-radius:3px;padding:0 .2em}
.soft{color:var(--soft)}
details{margin:.5rem 0}`;

/** The page; it allows nothing but its own style, whatever a cable holds. */
export function htmlCompare(sha256: Sha256): CompareForm {
  const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(style, 'base64')}'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft"><del>Struck through</del>: lost. <ins>Underlined</ins>: added. <span class="slot">Framed</span>: what the template leaves open.</p>
${body}</main>
</body>
</html>
`;
  return {
    two: (comparison) => page('Two cables compared', twoBody(comparison)),
    folder: (families) =>
      page('Sibling cables compared', families.map(familyBody).join('') || '<p>No two cables share paragraphs.</p>\n'),
  };
}

function text(words: string): string {
  return xml(printable(words));
}

function twoBody({ before, after, pairs }: Comparison): string {
  const sums = [
    ...markChanges(pairs).map((row) => `Marks: ${row}`),
    ...slotChanges(pairs).map((row) => `Slot: ${row}`),
  ];
  const changed = pairs.filter((pair) => !isSame(pair));
  const same = pairs.length - changed.length;
  return `${cables([before, after])}<h2>In short</h2>
<ul>${sums.map((row) => `<li>${text(row)}</li>`).join('')}<li>${String(same)} of ${counted(pairs.length, 'passage')} ${same === 1 ? 'is' : 'are'} the same</li></ul>
<h2>Passages that differ</h2>
${changed.map(pairBody).join('')}`;
}

function cables(siblings: readonly Sibling[]): string {
  const rows = siblings.map(
    ({ path, subject }) =>
      `<li>${text(path)}${subject === undefined ? '' : ` <span class="soft">${text(subject)}</span>`}</li>`,
  );
  return `<ol>${rows.join('')}</ol>\n`;
}

function pairBody({ before, after, pieces }: PassagePair): string {
  if (before && after) {
    const paths = before.path === after.path ? before.path : `${before.path} and ${after.path}`;
    const marks =
      before.mark === after.mark ? '' : `<p><del>${text(markOf(before))}</del> <ins>${text(markOf(after))}</ins></p>\n`;
    return article(
      paths,
      `lines ${String(before.line)} and ${String(after.line)}`,
      `${marks}<p>${piecesBody(pieces)}</p>`,
    );
  }
  const one = before ?? after;
  if (!one) return '';
  const tag = before ? 'del' : 'ins';
  const where = `only in the ${before ? 'first' : 'second'}, line ${String(one.line)}`;
  return article(one.path, where, `<p><${tag}>${text(one.text)}</${tag}></p>`);
}

function article(path: string, where: string, body: string): string {
  const title = path === '' ? 'Subject' : `Paragraph ${text(path)}`;
  return `<article>\n<h3>${title} <span class="soft">${where}</span></h3>\n${body}\n</article>\n`;
}

function piecesBody(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, slot, before, after }) => {
      if (kind === 'same') return text(after);
      if (kind === 'slot') return `<span class="slot" title="${slot ?? ''}">${text(before)} / ${text(after)}</span>`;
      return [before === '' ? '' : `<del>${text(before)}</del>`, after === '' ? '' : `<ins>${text(after)}</ins>`]
        .filter((part) => part !== '')
        .join(' ');
    })
    .join(' ');
}

function familyBody({ siblings, shared: passages }: Family): string {
  const common = passages.filter(({ isCommon }) => isCommon);
  const drifting = common.filter(drifts);
  const same = common.filter((passage) => !drifts(passage));
  const list = same.map(({ variants }) => `<li>${text(variants[0]?.passage.text ?? '')}</li>`);
  const undrifted = `<details><summary>${String(same.length)} passages without a difference</summary><ul>${list.join('')}</ul></details>\n`;
  return `<section>
<h2>Most of ${String(siblings.length)} cables share ${String(common.length)} passages</h2>
${cables(siblings)}${drifting.map((passage) => driftBody(passage, siblings.length)).join('')}${same.length === 0 ? '' : undrifted}</section>
`;
}

function driftBody({ variants, missing, count }: SharedPassage, all: number): string {
  const [main, ...others] = variants;
  if (!main) return '';
  const rows = others.map(({ passage, holders }) => {
    const who = holders.map(({ sibling, line }) => `${text(sibling.path)}:${String(line)}`).join(', ');
    const mark =
      passage.mark === main.passage.mark
        ? ''
        : `<del>${text(markOf(main.passage))}</del> <ins>${text(markOf(passage))}</ins> `;
    const pieces = differences(main.passage, passage);
    const isChanged = pieces.some(({ kind }) => kind !== 'same' && kind !== 'slot');
    return `<p><strong>${who}</strong><br>${mark}${isChanged ? piecesBody(pieces) : 'in the same words'}</p>`;
  });
  const absent =
    missing.length === 0
      ? ''
      : `<p><strong>Missing in</strong> ${missing.map(({ path }) => text(path)).join(', ')}</p>`;
  return article(
    main.passage.path,
    `${String(count)} of ${String(all)} cables`,
    `<p>${text(main.passage.text)}</p>\n${rows.join('\n')}${absent}`,
  );
}
