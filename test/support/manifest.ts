/** What `package.json` tells an editor about the language. */
import { readFileSync } from 'node:fs';
import { repositoryPath } from './repository.js';

/** The part of the manifest that the language needs. */
export interface LanguageManifest {
  readonly contributes: {
    readonly languages: readonly [
      { readonly extensions: readonly string[]; readonly firstLine: string; readonly configuration: string },
    ];
    readonly grammars: readonly [{ readonly scopeName: string; readonly path: string }];
    readonly snippets: readonly [{ readonly path: string }];
    readonly semanticTokenTypes: readonly {
      readonly id: string;
      readonly superType: string;
      readonly description: string;
    }[];
    readonly semanticTokenModifiers: readonly { readonly id: string; readonly description: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, readonly string[]>> }];
    readonly configurationDefaults: { readonly '[cable]': Readonly<Record<string, unknown>> };
  };
}

/** The manifest of the package. */
export const manifest = JSON.parse(readFileSync(repositoryPath('package.json'), 'utf8')) as LanguageManifest;

/** The scopes with which a kind of semantic token is coloured; the grammar may say more exactly `begin`, `end` or `label`. */
export function tokenScopes(kind: string): readonly string[] {
  const scopes = manifest.contributes.semanticTokenScopes[0].scopes[kind] ?? [];
  return scopes.flatMap((scope) =>
    kind === 'blockMarker'
      ? [scope, ...['begin', 'end', 'label'].map((edge) => scope.replace(/cable$/, `${edge}.cable`))]
      : [scope, scope.replace(/cable$/, 'person.cable')],
  );
}
