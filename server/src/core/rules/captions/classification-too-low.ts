/** Rule `classification-too-low`. */
import { defineRule } from '../../lint/define-rule.js';
import { levelAsked, readMarks } from '../../lint/facts/portion-marks.js';
import { classificationLevels } from '../../syntax/types.js';

/** Further marks that are shown beside the highest one. */
const mostShown = 5;

/** A classification line below a mark of a paragraph or of SUBJECT. */
export const classificationTooLow = defineRule(
  {
    id: 'classification-too-low',
    summary: 'Classify a cable at least as high as its highest portion.',
    family: 'captions',
    level: 'error',
    source: '22 CFR 9.12(a); E.O. 13526 sec. 1.6',
    fix: 'none',
  },
  (cable, report) => {
    const line = cable.first('classificationLine');
    if (line?.level === undefined) return;
    const own = classificationLevels.indexOf(line.level);
    const higher = readMarks(cable).filter(({ reading }) => classificationLevels.indexOf(levelAsked(reading)) > own);
    const highest = higher.reduce(
      (most, { reading }) => Math.max(most, classificationLevels.indexOf(levelAsked(reading))),
      own,
    );
    const example = higher.find(({ reading }) => classificationLevels.indexOf(levelAsked(reading)) === highest);
    if (!example) return;
    const others = higher.filter((one) => one !== example);
    report({
      at: example.node,
      message: `\`${example.node.value}\` is higher than \`${line.word}\` at the top of the cable. Raise that line, or lower the mark.`,
      related: [
        { at: line.wordSpan, message: `The cable is \`${line.word}\`.` },
        ...others.slice(0, mostShown).map(({ node }) => ({ at: node, message: `Marked \`${node.value}\`.` })),
      ],
    });
  },
);
