/** Rule `signature-case`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';

/** A signature that is not in capitals. */
export const signatureCase = defineRule(
  {
    id: 'signature-case',
    summary: 'Write the signature in capitals.',
    family: 'paragraphs',
    level: 'hint',
    source: 'Signatures in 2009 STATE 087524, 087525, 060447, 088558 and 09 HONG KONG 1103',
    fix: 'safe',
  },
  (cable, report) => {
    const signature = cable.first('signature');
    // SMART prints it as the name was entered.
    if (!signature || isSmartPrint(cable)) return;
    const capitals = signature.value.toUpperCase();
    if (signature.value === capitals || headings.test(signature.value)) return;
    report({
      at: signature,
      message: `The signature \`${signature.value}\` is not in capitals. Write \`${capitals}\`.`,
      fixes: [{ title: `Change to \`${capitals}\``, safe: true, changes: [replace(signature, capitals)] }],
    });
  },
);

/** Headings that may stand at the end of a passage. */
const headings =
  /^(?:prosecution|protection|prevention|comment|summary|background|conclusion|recommendations?|thanks|end)$/i;
