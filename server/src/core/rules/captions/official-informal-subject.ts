/** Rule `official-informal-subject`. */
import { defineRule } from '../../lint/define-rule.js';
import type { Span, SubjectField } from '../../syntax/types.js';

const words = /\bOFFICIAL[- ]INFORMAL\b/i;

/** OFFICIAL INFORMAL in the captions or in SUBJECT, but not in both. */
export const officialInformalSubject = defineRule(
  {
    id: 'official-informal-subject',
    summary: 'Write OFFICIAL INFORMAL both as a caption and in SUBJECT.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-2 H-252.1-2',
    fix: 'none',
  },
  (cable, report) => {
    const subject = cable.first('subjectField');
    if (!subject || !cable.first('classificationLine')) return;
    const caption = cable.all('caption').find(({ name }) => words.test(name));
    const inSubject = wordsIn(subject);
    if (caption && !inSubject) {
      report({ at: caption, message: '`OFFICIAL INFORMAL` stands only in the captions. Write it in SUBJECT too.' });
    }
    // `OFFICIAL INFORMAL FOR SMITH FROM JONES` is caption and attention line in one.
    const addressed = [...cable.all('passingLine'), ...cable.all('unknown')].some(({ value }) => words.test(value));
    if (inSubject && !caption && !addressed) {
      report({ at: inSubject, message: '`OFFICIAL INFORMAL` stands only in SUBJECT. Add it as a caption.' });
    }
  },
);

function wordsIn(subject: SubjectField): Span | undefined {
  for (const child of subject.children) {
    if (child.type !== 'text') continue;
    const match = words.exec(child.value);
    if (!match) continue;
    const start = child.position.start.offset + match.index;
    return { start, end: start + match[0].length };
  }
  return undefined;
}
