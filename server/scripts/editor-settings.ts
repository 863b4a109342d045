/** The settings of the extension, from the same table as the keys of `.cablelint.json`. */
import {
  configFormat,
  type KeyFormat,
  type RuleFacts,
  type ValueFormat,
} from '../src/core/lint/config/config-format.js';

/** One setting as the manifest has it. */
export interface EditorSetting {
  readonly type: string | readonly string[];
  readonly markdownDescription: string;
  readonly default: unknown;
  readonly [key: string]: unknown;
}

/** A heading in the settings editor with what stands below it. */
export interface SettingsGroup {
  readonly title: string;
  readonly properties: Readonly<Record<string, EditorSetting>>;
}

/** Keys of a configuration file that are settings too, by their heading. Overrides by file name are for a file alone. */
const shared = {
  Checks: ['extends', 'profile', 'rules'],
  'House Style': ['maxLineLength', 'paragraphMark', 'tags', 'posts', 'acronyms'],
} as const;

/** What the client alone needs to know. */
const own: Readonly<Record<string, EditorSetting>> = {
  offerLanguage: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'When a plain text looks like a cable, ask once for its folder whether Cable Lint shall read it as one.',
  },
  reviewer: {
    type: ['string', 'null'],
    default: null,
    markdownDescription:
      'Your name as a reviewer, which stands beside your remarks. Without it the name that Git has for you is taken, or you are asked once.',
  },
  straightenPastedText: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Paste text with straight quotes and plain dashes. The menu that shows after pasting has the text as it was; when this is off, it is the other way round.',
  },
};

/** What an unset choice is called in the settings editor. */
const unset = 'as .cablelint.json says';

/** All settings, in the order in which the settings editor shows them. */
export function editorSettings(rules: readonly RuleFacts[]): readonly SettingsGroup[] {
  const { keys } = configFormat(rules);
  const groups = Object.entries(shared).map(([title, names]) => ({
    title,
    properties: named(names.map((name) => [name, setting(keys.get(name))])),
  }));
  return [...groups, { title: 'Editing', properties: named(Object.entries(own)) }];
}

function named(settings: readonly (readonly [string, EditorSetting])[]): Record<string, EditorSetting> {
  const scoped = settings.map(([name, value], order) => [`cableLint.${name}`, { ...value, scope: 'resource', order }]);
  return Object.fromEntries(scoped) as Record<string, EditorSetting>;
}

function setting(key: KeyFormat | undefined): EditorSetting {
  if (!key) throw new Error('A setting is no key of the configuration.');
  return { ...form(key.value), markdownDescription: `${key.description}${standard(key)}` };
}

function standard({ default: value }: KeyFormat): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return ` Unless set here or in \`.cablelint.json\`: \`${value}\`.`;
}

interface Form {
  readonly type: EditorSetting['type'];
  readonly default: unknown;
  readonly [key: string]: unknown;
}

/** A setting that nobody set is null, so that it does not hide what a configuration file says. */
function form(value: ValueFormat): Form {
  switch (value.kind) {
    case 'choice':
      return {
        type: ['string', 'null'],
        enum: [null, ...value.choices],
        enumItemLabels: [unset, ...value.choices],
        default: null,
      };
    case 'count':
      return { type: ['integer', 'null'], minimum: 1, default: null };
    case 'words':
      return { type: ['array', 'null'], items: { type: 'string' }, default: null };
    case 'object':
      return { type: 'object', additionalProperties: false, default: {}, properties: levelsOf(value.format.keys) };
    case 'text':
    case 'objects':
      throw new Error(`A setting cannot hold ${value.kind}.`);
  }
}

function levelsOf(keys: ReadonlyMap<string, KeyFormat>): Record<string, unknown> {
  const levels = [...keys].map(([id, { value, description, default: level }]) => {
    return [id, { type: 'string', enum: value.kind === 'choice' ? value.choices : [], default: level, description }];
  });
  return Object.fromEntries(levels) as Record<string, unknown>;
}
