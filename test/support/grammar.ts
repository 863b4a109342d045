/** The TextMate grammar, in the engine that editors use. */
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { repositoryPath } from './repository.js';

/** A stretch of one line with the scopes that the grammar gives it, the outermost left out. */
export interface ScopedWords {
  /** Line from 0; columns in UTF-16 units from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const root = 'text.cable';
const grammar = await createRegistry([
  { path: repositoryPath('syntaxes/cable.tmLanguage.json'), scopeName: root },
]).loadGrammar(root);

type State = Parameters<NonNullable<typeof grammar>['tokenizeLine']>[1];

/** The scopes of a text, line by line. */
export function scopesOf(text: string): readonly (readonly ScopedWords[])[] {
  // A value of the engine; it starts with none.
  let state = undefined as unknown as State;
  return text.split(/\r\n|\r|\n/).map((words, line) => {
    const { tokens, ruleStack } = tokenizer().tokenizeLine(words, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      start: startIndex,
      end: Math.min(endIndex, words.length),
      scopes: scopes.slice(1),
    }));
  });
}

/** How deep the grammar is inside rules that go on, after a text and a blank line. */
export function openRulesAfter(text: string): number {
  let state = undefined as unknown as State;
  for (const line of [...text.split(/\r\n|\r|\n/), '']) state = tokenizer().tokenizeLine(line, state).ruleStack;
  return state?.depth ?? 0;
}

function tokenizer(): NonNullable<typeof grammar> {
  if (!grammar) throw new Error(`No grammar has the scope ${root}.`);
  return grammar;
}
