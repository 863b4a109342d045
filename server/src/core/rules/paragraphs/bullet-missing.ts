/** Rule `bullet-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, spanOf } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import type { Bullet, Item, Paragraph, Run } from '../../syntax/types.js';

/** A line without `--` between two points of one list. */
export const bulletMissing = defineRule(
  {
    id: 'bullet-missing',
    summary: 'Begin each point of a list with two hyphens.',
    family: 'paragraphs',
    level: 'info',
    source: '2009 STATE 087524, paragraph 7, long-term plan',
    fix: 'ask',
    importedCeiling: 'hint',
  },
  (cable, report) => {
    for (const parent of [...cable.all('paragraph'), ...cable.all('item')])
      for (const run of strayRuns(cable, parent)) {
        const { start, end } = spanOf(run);
        const word = cable.text.slice(start, Math.min(end, start + longestWord)).split(/[ \t\r\n]/, 1)[0] ?? '';
        report({
          at: { start, end: start + word.length },
          message: 'This line stands between two points but has no hyphens. If it is a point, begin it with `-- `.',
          fixes: [{ title: 'Make it a point', safe: false, changes: [insert(start, '-- ')] }],
        });
      }
  },
);

const longestWord = 40;

/** Runs between two points that look like points. Where many points go on in a second paragraph, that is their manner. */
function strayRuns(cable: CableIndex, { children }: Paragraph | Item): readonly Run[] {
  const runs: Run[] = [];
  let points = 0;
  for (let index = 0; index < children.length; index++) {
    const [above, child, below] = [children[index - 1], children[index], children[index + 1]];
    if (child?.type === 'bullet') points++;
    // A page line between them may have cut one point in two.
    if (child?.type !== 'run' || above?.type !== 'bullet' || below?.type !== 'bullet') continue;
    if (isAnswered(cable, above) && isAnswered(cable, below)) continue;
    if (isPoint(cable, above, child) && columnOf(child) <= columnOf(above)) runs.push(child);
  }
  return runs.length === 1 || runs.length * 3 <= points ? runs : [];
}

/** `-- B. Is there a law?`, `-- 4. ...`: what stands below a lettered point or a question answers it. */
function isAnswered(cable: CableIndex, point: Bullet): boolean {
  const words = cable.textOf(point);
  return /^[-\u2022* \t]+(?:\(?[A-Za-z0-9]{1,2}[.)]|Q\d*[.:])[ \t]/.test(words) || words.trimEnd().endsWith('?');
}

/** Sentence below sentence, or in small letters below `…;`. */
function isPoint(cable: CableIndex, above: Bullet, run: Run): boolean {
  if (endsSentence(cable, above)) return isSentence(cable, run);
  return /;(?: and| or)?$/.test(cable.textOf(above)) && /^[a-z].*[;.]$/s.test(cable.textOf(run));
}

/** Not a marker, not a note in brackets, not the introduction of what follows. */
function isSentence(cable: CableIndex, run: Run): boolean {
  return run.children[0]?.type !== 'blockMarker' && /^"?[A-Z]/.test(cable.textOf(run)) && endsSentence(cable, run);
}

function endsSentence(cable: CableIndex, node: Run | Bullet): boolean {
  return /[.?!]["')]*$/.test(cable.text.slice(node.position.end.offset - 3, node.position.end.offset));
}

function columnOf({ position }: Run | Bullet): number {
  return position.start.column;
}
