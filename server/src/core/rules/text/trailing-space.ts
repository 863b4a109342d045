/** Rule `trailing-space`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { TextChange } from '../../lint/finding.js';

/** Blanks at the ends of lines; one finding a file. */
export const trailingSpace = defineRule(
  {
    id: 'trailing-space',
    summary: 'Leave no blanks at the ends of lines.',
    family: 'text',
    level: 'hint',
    source: 'Sample 09 HONG KONG 1103, where an archive left a blank on most lines',
    fix: 'safe',
    importedCeiling: 'hint',
    archiveLevel: 'off',
    tag: 'unnecessary',
  },
  (cable, report) => {
    const changes = trailingBlanks(cable);
    const [first] = changes;
    if (!first) return;
    const more = changes.length > 1 ? `, and so do ${changes.length - 1} more` : '';
    report({
      at: { start: first.start, end: first.end },
      message: `This line ends in blanks${more}. Remove them.`,
      fixes: [{ title: 'Remove all blanks at line ends', safe: true, changes }],
    });
  },
);

function trailingBlanks({ text, lines, isQuoted }: CableIndex): TextChange[] {
  // The blanks behind `>` are the mail program's.
  if (isQuoted) return [];
  const changes: TextChange[] = [];
  // Hot: looks at the last character of every line.
  for (let line = 0; line < lines.count; line++) {
    const end = lines.endOf(line);
    const lineStart = lines.startOf(line);
    let start = end;
    while (start > lineStart && isBlank(text.charCodeAt(start - 1))) start--;
    if (start < end) changes.push({ start, end, text: '' });
  }
  return changes;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
