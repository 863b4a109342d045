/**
 * The keys of `.cablelint.json` as data. Reading the file, complaining about it and its JSON Schema all rest on this one
 * table, so a new key is one entry here and one field of `CableLintConfig`.
 */
import { profiles } from '../../syntax/types.js';
import type { RuleMeta } from '../define-rule.js';
import { levels } from '../levels.js';
import { presets } from './presets.js';

/** What a value may be. */
export type ValueFormat =
  | { readonly kind: 'text' | 'count' | 'words' }
  | { readonly kind: 'choice'; readonly noun: string; readonly choices: readonly string[] }
  | { readonly kind: 'object'; readonly format: ObjectFormat }
  | { readonly kind: 'objects'; readonly format: ObjectFormat };

/** One key: what it holds, said in a sentence, and the value that holds without it. */
export interface KeyFormat {
  readonly value: ValueFormat;
  readonly description: string;
  readonly default?: unknown;
}

/** An object with a closed set of keys. */
export interface ObjectFormat {
  /** What one key is called in a complaint: `setting`, `rule`. */
  readonly noun: string;
  readonly keys: ReadonlyMap<string, KeyFormat>;
  readonly required: readonly string[];
}

/** The facts of a rule that the format of a configuration needs. */
export type RuleFacts = Pick<RuleMeta, 'id' | 'summary' | 'level'>;

/** What `profile` may be: read from the text, or fixed. */
const profileChoices = ['auto', ...profiles] as const;
/** What `paragraphMark` may be. */
const paragraphMarks = ['none', 'pilcrow'] as const;

/** The format of a whole configuration, for the rules that exist. */
export function configFormat(rules: readonly RuleFacts[]): ObjectFormat {
  const shared = sharedKeys(rules);
  const override: ObjectFormat = { noun: 'setting', keys: new Map([['files', files], ...shared]), required: ['files'] };
  const overrides: KeyFormat = {
    value: { kind: 'objects', format: override },
    description: 'Settings for some files only, in order; a later one counts more.',
    default: [],
  };
  return { noun: 'setting', keys: new Map([['$schema', schema], ...shared, ['overrides', overrides]]), required: [] };
}

const schema: KeyFormat = {
  value: { kind: 'text' },
  description: 'The JSON Schema of this file. Editors read it, linting does not.',
};

const files: KeyFormat = {
  value: { kind: 'words' },
  description:
    'Patterns of paths, relative to this file: `*` and `?` within a name, `**` for any folders, `{a,b}` for either. A pattern without a slash is the name of a file in any folder.',
};

function sharedKeys(rules: readonly RuleFacts[]): [string, KeyFormat][] {
  const level = { kind: 'choice', noun: 'level', choices: levels } as const;
  const ruleKeys = rules.map(({ id, summary, level: own }): [string, KeyFormat] => [
    id,
    { value: level, description: summary, default: own },
  ]);
  const ruleFormat: ObjectFormat = { noun: 'rule', keys: new Map(ruleKeys), required: [] };
  return [
    [
      'extends',
      {
        value: { kind: 'choice', noun: 'preset', choices: presets },
        description:
          'The preset that levels start from: `recommended`, `archive` for released cables, `strict` with every rule on.',
        default: 'recommended',
      },
    ],
    [
      'rules',
      {
        value: { kind: 'object', format: ruleFormat },
        description: 'Levels of single rules. A level given here holds for every finding of the rule.',
      },
    ],
    [
      'profile',
      {
        value: { kind: 'choice', noun: 'profile', choices: profileChoices },
        description: 'Where the cables come from; `auto` reads it from each text.',
        default: 'auto',
      },
    ],
    [
      'maxLineLength',
      {
        value: { kind: 'count' },
        description: 'Columns that a wrapped line may have; teletype forms have 69, cables in blocked paragraphs 55.',
        default: 69,
      },
    ],
    [
      'paragraphMark',
      {
        value: { kind: 'choice', noun: 'paragraph mark', choices: paragraphMarks },
        description: 'The mark before a paragraph number in your cables.',
        default: 'none',
      },
    ],
    ['tags', { value: { kind: 'words' }, description: 'TAGS that exist beside the built-in table.', default: [] }],
    [
      'posts',
      {
        value: { kind: 'words' },
        description: 'Posts that exist beside the built-in table, as `FM` writes them.',
        default: [],
      },
    ],
    ['acronyms', { value: { kind: 'words' }, description: 'Acronyms that need no expansion.', default: [] }],
  ];
}
