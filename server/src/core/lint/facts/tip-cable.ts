/** Whether a cable is about trafficking in persons, for rules on words that other cables use too. */
import { traffickingWords } from '../../prose/figures/enforcement-words.js';
import { isTipSubject } from '../../prose/header/tip-topic.js';
import type { CableIndex } from '../cable-index.js';

/** Whether its subject or its TAGS say so. */
export function isTipCable(cable: CableIndex): boolean {
  const subject = cable.first('subjectField')?.text;
  return (subject !== undefined && isTipSubject(subject)) || cable.all('tag').some(({ label }) => label === 'KTIP');
}

/** Whether subject, TAGS or text say so; a text without a subject may be. */
export function mayConcernTrafficking(cable: CableIndex): boolean {
  return !cable.first('subjectField') || isTipCable(cable) || cable.prose.hits(traffickingWords).length > 0;
}
