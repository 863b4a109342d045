/** Rule `signature-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { hasFields, lacksEnd } from '../../lint/facts/extent.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';

/** A cable that ends with its text. A print of SMART names who signed on a line of its own, or not at all. */
export const signatureMissing = defineRule(
  {
    id: 'signature-missing',
    summary: 'End a cable with the surname of the principal officer.',
    family: 'paragraphs',
    level: 'warning',
    source: 'National Archives, The Telegram; signatures in 2009 STATE 087524 and 09 HONG KONG 1103',
    fix: 'none',
  },
  (cable, report) => {
    if (cable.first('signature') || !hasFields(cable) || lacksEnd(cable) || isSmartPrint(cable)) return;
    const { start, end } = cable.body;
    if (start >= end) return;
    const lastLine =
      cable.text
        .slice(Math.max(start, end - longestLine), end)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    if (otherSignature.test(lastLine)) return;
    const word = lastLine.slice(-longestWord).split(/[ \t]/).at(-1) ?? '';
    report({
      at: { start: end - word.length, end },
      message: 'The cable ends without a signature. Add the surname of the principal officer in capitals.',
    });
  },
);

const longestLine = 400;
const longestWord = 40;
/** `McFarland`, `de la Cruz`, `ACTING: DOE`, and a name on the last line of the text: `… for its help. CLINTON`. */
const otherSignature =
  /^[ \t]*(?:[A-Z][A-Za-z.,:'()/-]*|de|la|van|von|der|den|du|di)(?:[ \t]+(?:[A-Z][A-Za-z.,:'()/-]*|de|la|van|von|der|den|du|di)){0,4}[ \t]*[#*]*$|[.?!)"][ \t]+[A-Z][A-Z'-]{2,}(?:[ \t]+[A-Z][A-Z'-]+){0,2}[ \t]*[#*]*$/;
