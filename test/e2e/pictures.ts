/**
 * `npm run pictures`: takes the pictures of the README and the guides in the newest editor, from the package as a person installs it. They are
 * always of one size, in the light theme, and without what is not about cables. Names after `--` stand for those pictures alone.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { newest } from './host/versions.js';
import { cableIn, InstalledEditor } from './installed-editor.js';
import * as reviews from './review-scenes.js';
import * as scenes from './scenes.js';
import { smallPng } from './small-png.js';

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
  'outline.collapseItems': 'alwaysCollapse',
  'comments.openView': 'never',
  'cableLint.reviewer': 'Ann Lee',
};

/** Each with the cable that it is taken of: the faulty plan, the clean one, or an empty one. */
const pictures = {
  problems: { of: 'faulty', scene: scenes.problems },
  'quick-fix': { of: 'faulty', scene: scenes.quickFix },
  hover: { of: 'clean', scene: scenes.hover },
  outline: { of: 'clean', scene: scenes.outline },
  snippet: { of: 'empty', scene: scenes.planSnippets },
  rename: { of: 'faulty', scene: scenes.rename },
  'move-paragraph': { of: 'faulty', scene: scenes.moveParagraph },
  status: { of: 'faulty', scene: scenes.status },
  'review-remark': { of: 'clean', scene: reviews.beginRemark },
  'review-answer': { of: 'clean', scene: reviews.answered },
  'review-proposal': { of: 'clean', scene: reviews.propose },
  'review-dismiss': { of: 'faulty', scene: reviews.dismiss },
  'review-overview': { of: 'clean', scene: reviews.overviewOfTwo },
} as const;

const wanted = process.argv.slice(2);
for (const [name, { of, scene }] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const editor = await InstalledEditor.start({
    version: newest,
    pictures: 'docs/images',
    viewport: { width: 1060, height: 640 },
    settings,
    prepare: (profile) => {
      const draft = cableIn(profile, 'uruguay');
      if (of === 'empty') return writeFile(draft, '');
      return copyFile(cableIn(profile, of === 'faulty' ? 'faulty/tier2-plan' : 'tier2-plan'), draft);
    },
  });
  try {
    const { workbench } = editor;
    if (name !== 'outline') await workbench.press('Control+B');
    await scene(workbench, 'uruguay.cable');
    const file = await workbench.picture(name);
    await writeFile(file, smallPng(await readFile(file)));
    console.log(`docs/images/${name}.png`);
  } finally {
    await editor.end();
  }
}
