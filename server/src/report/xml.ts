/** Text inside XML. */

/** What XML 1.0 cannot hold in any form: most controls, lone surrogates, U+FFFE and U+FFFF. */
const unfit = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `text` as the value of an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function xml(text: string): string {
  return text.replace(unfit, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (unit) => `&#${String(unit.charCodeAt(0))};`);
}
