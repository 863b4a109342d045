/** Rule `precedence-info-exceeds-action`. */
import { findPrecedenceByLetter } from '../../data/precedences.js';
import { defineRule } from '../../lint/define-rule.js';
import { lettersSpan, transmitted, urgencyOf } from '../../lint/facts/envelope.js';

/** Information addressees that are served before those who are to act. */
export const precedenceInfoExceedsAction = defineRule(
  {
    id: 'precedence-info-exceeds-action',
    summary: 'Give information addressees no higher precedence than action addressees.',
    family: 'envelope',
    level: 'warning',
    source: 'Army subcourse SS0656; 5 FAH-2 H-420',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    const line = cable.first('dateTimeLine');
    const [action, info] = line?.precedences ?? [];
    if (!line || !action || !info || urgencyOf(info) >= urgencyOf(action)) return;
    report({
      at: lettersSpan(line, cable.text),
      message: `Information addressees have ${wordOf(info)}, but action addressees only ${wordOf(action)}. Write the higher precedence first.`,
    });
  },
);

function wordOf(letter: string): string {
  return `\`${findPrecedenceByLetter(letter)?.word ?? letter}\``;
}
