/** Rule `portion-mark-invalid`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import { markMeantAt, markMeantBy, readMark, usesMarks } from '../../lint/facts/portion-marks.js';
import type { PortionMark, Span } from '../../syntax/types.js';

/** A mark that is none of the legal ones: misspelled, in lower case, without a bracket. */
export const portionMarkInvalid = defineRule(
  {
    id: 'portion-mark-invalid',
    summary: 'Use one of the legal portion marks.',
    family: 'captions',
    level: 'error',
    source: '5 FAH-1 H-246.2.c; E.O. 13526 sec. 1.6(c)',
    fix: 'safe',
  },
  (cable, report) => {
    const inUse = usesMarks(cable) || !cable.all('portionMark').every(isSmall);
    for (const node of cable.all('portionMark')) {
      // `3. (c)` may open an enumeration where nothing else is marked.
      if (readMark(node) || (!inUse && isSmall(node))) continue;
      const meant = markMeantBy(node.mark);
      report({
        at: node,
        message: messageFor(node.value, meant),
        fixes: fixesFor(cable, node, meant, isSlipOfCase(node)),
      });
    }
    for (const numbered of [...cable.numberedParagraphs, ...cable.all('item')]) {
      const found = markMeantAt(cable, numbered);
      // Where nothing is marked, only the letters of SBU are surely a mark.
      if (!found || (!inUse && !found.mark.startsWith('SBU'))) continue;
      const value = cable.textOf(found);
      report({
        at: found,
        message: messageFor(value, found.mark),
        fixes: fixesFor(cable, found, found.mark, value.toUpperCase() === `(${found.mark})`),
      });
    }
  },
);

function isSmall({ value }: PortionMark): boolean {
  return /^\([a-z]{1,2}\)$/.test(value);
}

function messageFor(value: string, meant: string | undefined): string {
  const advice = meant === undefined ? 'Write `(U)`, `(SBU)`, `(C)`, `(S)` or `(TS)`.' : `Write \`(${meant})\`.`;
  return `\`${value}\` is no portion mark. ${advice}`;
}

/** Whether nothing but the case is wrong, so that the mark meant is beyond doubt. */
function isSlipOfCase({ value, mark }: PortionMark): boolean {
  return value === `(${mark})` && mark !== mark.toUpperCase() && markMeantBy(mark) === mark.toUpperCase();
}

function fixesFor(cable: CableIndex, at: Span | PortionMark, meant: string | undefined, safe: boolean): Fix[] {
  if (meant === undefined) return [];
  const end = 'position' in at ? at.position.end.offset : at.end;
  const gap = /[A-Za-z]/.test(cable.text.charAt(end)) ? ' ' : '';
  return [{ title: `Change to (${meant})`, safe, changes: [replace(at, `(${meant})${gap}`)] }];
}
