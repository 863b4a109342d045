/** All rules, in the order of the catalogue. A test checks that the list misses no file. */
import type { Rule } from '../lint/define-rule.js';
import { captionDuplicate } from './captions/caption-duplicate.js';

/** Every rule of the product. */
export const allRules: readonly Rule[] = [captionDuplicate];
