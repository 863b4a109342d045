/** The two ends of what we support. Between them stands `engines.vscode` in `package.json`. */
export interface EditorVersion {
  readonly name: 'oldest' | 'newest';
  /** What `@vscode/test-electron` downloads. */
  readonly desktop: string;
  /** Version of the npm package `code-server` that carries the same VS Code. */
  readonly server: string;
}

export const oldest: EditorVersion = { name: 'oldest', desktop: '1.100.3', server: '4.100.3' };
export const newest: EditorVersion = { name: 'newest', desktop: 'stable', server: '4.139.1' };
