/** The specification beside this file says what the types say, and its examples parse to the trees that it shows. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { ownCables } from '../../../../test/support/corpus.js';
import { childrenOf, nodesOf, visit } from '../../../../test/support/nodes.js';
import { repositoryPath } from '../../../../test/support/repository.js';
import { treeText } from '../../report/inspect-tree.js';
import { parseCable } from './parse.js';
import type { NodeType } from './types.js';

const readmePath = repositoryPath('server/src/core/syntax/README.md');
const types = readFileSync(repositoryPath('server/src/core/syntax/types.ts'), 'utf8');

/** A declaration goes on to the bracket or the semicolon that closes it. */
const declaration = /^export (?:interface|type) ([A-Za-z]+)\b.*(?:\n[ }].*)*/gm;
const codeBlock = /^```ts\n([\s\S]*?)\n```$/gm;
const example = /^```cable\n([\s\S]*?)\n```\n\n```tree\n([\s\S]*?)```$/gm;

if (process.env['UPDATE'] === '1') writeFileSync(readmePath, updated(readFileSync(readmePath, 'utf8')));
const readme = readFileSync(readmePath, 'utf8');
const sections = nodeSections(readme);

describe('the specification of the tree', () => {
  it('has a section for each node type, in the order of the types', () => {
    const inTypes = [...types.matchAll(/^ {2}type: '([A-Za-z]+)';$/gm)].map(([, type]) => type);
    assert.deepEqual([...sections.keys()], inTypes);
  });

  it('shows declarations as they are', () => {
    const blocks = [...readme.matchAll(codeBlock)].map(([, block = '']) => block);
    const stale = blocks.filter((block) => !types.includes(`${block}\n`));
    assert.deepEqual(stale, [], 'run the test with UPDATE=1');
  });

  for (const [type, section] of sections) {
    it(`shows the interface of \`${type}\``, () => {
      const name = type.charAt(0).toUpperCase() + type.slice(1);
      assert.ok(section.includes(`\`\`\`ts\nexport interface ${name} extends `), name);
    });

    it(`shows \`${type}\` in an example`, () => {
      const shown = examplesIn(section).some(({ text }) => nodesOf(parseCable(text), type).length > 0);
      assert.ok(shown);
    });
  }

  for (const [index, { text, tree }] of examplesIn(readme).entries())
    it(`parses example ${index + 1}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
      assert.equal(treeText(parseCable(text)), tree);
    });

  it('says of each node where it occurs', () => {
    const unsaid = new Set<string>();
    for (const { text } of [...ownCables(), ...examplesIn(readme)])
      visit(parseCable(text), (parent) => {
        for (const child of childrenOf(parent))
          if (!placesOf(child.type).includes(parent.type)) unsaid.add(`${child.type} in ${parent.type}`);
      });
    assert.deepEqual([...unsaid].sort(), []);
  });
});

/** Parents that a section's line `Occurs in` names. */
function placesOf(type: NodeType): string[] {
  const line = /^Occurs in (.*?)\.(?: |$)/m.exec(sections.get(type) ?? '')?.[1] ?? '';
  return [...line.matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => name);
}

function nodeSections(text: string): Map<NodeType, string> {
  const parts = text.split(/^### `([A-Za-z]+)`$/m);
  const found = new Map<NodeType, string>();
  for (let index = 1; index < parts.length; index += 2)
    found.set(parts[index] as NodeType, (parts[index + 1] ?? '').split(/^## /m)[0] ?? '');
  return found;
}

function examplesIn(page: string): { text: string; tree: string }[] {
  return [...page.matchAll(example)].map(([, text = '', tree = '']) => ({ text, tree }));
}

/** The specification with the declarations of the types and the trees of the parser put in. */
function updated(text: string): string {
  const declarations = new Map([...types.matchAll(declaration)].map(([whole, name]) => [name, whole]));
  return text
    .replace(codeBlock, (whole, block: string) => {
      const name = /^export (?:interface|type) ([A-Za-z]+)/.exec(block)?.[1];
      const current = declarations.get(name);
      return current === undefined ? whole : `\`\`\`ts\n${current}\n\`\`\``;
    })
    .replace(
      example,
      (_, cable: string) => `\`\`\`cable\n${cable}\n\`\`\`\n\n\`\`\`tree\n${treeText(parseCable(cable))}\`\`\``,
    );
}
