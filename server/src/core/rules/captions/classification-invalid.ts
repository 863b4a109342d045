/** Rule `classification-invalid`. */
import { levelNear, misspelledLevel } from '../../lint/facts/classification-words.js';
import { defineRule } from '../../lint/define-rule.js';
import { mayBeOlderThan } from '../../lint/facts/header.js';

/** LIMITED OFFICIAL USE ended on 1 October 1995 (00 STATE 018029). */
const endOfLimitedOfficialUse = 19951001;
const limitedOfficialUse = 'LIMITEDOFFICIALUSE';

/** A level outside the vocabulary; SBU and FOUO are no levels. */
export const classificationInvalid = defineRule(
  {
    id: 'classification-invalid',
    summary: 'Use a level of the classification vocabulary.',
    family: 'captions',
    level: 'error',
    source: '5 FAH-2 H-222; 32 CFR 2001.23(a)',
    fix: 'none',
  },
  (cable, report) => {
    const misspelled = misspelledLevel(cable);
    if (misspelled) report({ at: misspelled, message: messageFor(misspelled.word, `Write \`${misspelled.level}\`.`) });
    const line = cable.first('classificationLine');
    if (!line || line.level !== undefined) return;
    const joined = line.word.replace(/[ \t]/g, '');
    if (joined === limitedOfficialUse && mayBeOlderThan(cable, endOfLimitedOfficialUse)) return;
    report({ at: line.wordSpan, message: messageFor(line.word, adviceFor(joined)) });
  },
);

function messageFor(word: string, advice: string): string {
  return `\`${word}\` is no classification level. ${advice}`;
}

function adviceFor(joined: string): string {
  const near = levelNear(joined);
  if (near !== undefined) return `Write \`${near}\`.`;
  if (joined === 'EFTO') return 'Write `UNCLAS EFTO`.';
  if (joined === 'RESTRICTED' || joined === 'CLASSIFIED') return 'Write `UNCLAS`, `CONFIDENTIAL` or `SECRET`.';
  return 'Write `UNCLAS`, and the caption `SENSITIVE` below it.';
}
