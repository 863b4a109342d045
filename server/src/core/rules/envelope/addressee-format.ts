/** Rule `addressee-format`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { transmitted } from '../../lint/facts/envelope.js';
import { addressFault } from '../../prose/header/address-fault.js';
import type { CableContent } from '../../syntax/types.js';

/** An entry that is not made of routing indicator, address, precedence and number. */
export const addresseeFormat = defineRule(
  {
    id: 'addressee-format',
    summary: 'Write addressees as the address list has them.',
    family: 'envelope',
    level: 'warning',
    archiveLevel: 'hint',
    source: '5 FAH-2 H-231',
    fix: 'none',
    profiles: transmitted,
  },
  (cable, report) => {
    for (const addressee of cable.all('addressee')) {
      const fault = addressFault(addressee, cable.settings.posts);
      if (fault) report({ at: addressee, message: fault.message, ...(fault.unsure ? { severity: 'hint' } : {}) });
    }
    reportUnread(cable, report);
  },
);

/** Whether what could not be read stands between two lines of addressees. */
function isAmongAddressees({ tree: { children } }: CableIndex, node: CableContent): boolean {
  const index = children.indexOf(node);
  return children[index - 1]?.type === 'addresseeLine' && children[index + 1]?.type === 'addresseeLine';
}

const keyword = /^(?:FM|TO|INFO)[ \t]+(?=[A-Z])/;

/** A line of the header that has a keyword and is in small letters, as no list of addressees is: `TO Embassy Oslo`. */
function reportUnread(cable: CableIndex, report: Report): void {
  const header = cable.first('classificationLine')?.position.start.offset ?? 0;
  for (const node of cable.all('unknown')) {
    const { value, position } = node;
    if (position.start.offset > header) break;
    if (isAmongAddressees(cable, node)) {
      const fault = addressFault({ value, plad: value, precedence: undefined }, cable.settings.posts);
      if (fault) report({ at: node, message: fault.message });
      continue;
    }
    const length = keyword.exec(value)?.[0].length;
    if (length === undefined) continue;
    const entry = value.slice(length);
    const fault = addressFault({ value: entry, plad: entry, precedence: undefined }, cable.settings.posts);
    if (fault)
      report({ at: { start: position.start.offset + length, end: position.end.offset }, message: fault.message });
  }
}
