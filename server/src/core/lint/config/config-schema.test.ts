import assert from 'node:assert/strict';
import { configSchema } from './config-schema.js';

const rules = [
  { id: 'ref-unused', summary: 'Cite each reference.', level: 'info' },
  { id: 'portion-marks-absent', summary: 'Mark each paragraph.', level: 'off' },
] as const;

/** What an editor would see: the schema as JSON. */
const schema = JSON.parse(JSON.stringify(configSchema(rules))) as {
  $schema: string;
  additionalProperties: boolean;
  properties: Record<string, Record<string, unknown>>;
  definitions: Record<string, unknown>;
};

describe('configSchema', () => {
  it('is draft-07 and closed', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema.additionalProperties, false);
  });

  it('has every key with its description', () => {
    const keys = [
      '$schema',
      'extends',
      'rules',
      'profile',
      'maxLineLength',
      'paragraphMark',
      'tags',
      'posts',
      'acronyms',
      'overrides',
    ];
    assert.deepEqual(Object.keys(schema.properties), keys);
    for (const key of keys) assert.match(String(schema.properties[key]?.['description']), /^[A-Z].+\.$/, key);
    assert.deepEqual(schema.properties['profile']?.['enum'], ['auto', 'wire', 'archive', 'draft']);
    assert.equal(schema.properties['maxLineLength']?.['type'], 'integer');
  });

  it('lists the rules once, with summary and level', () => {
    const levels = ['off', 'hint', 'info', 'warning', 'error'];
    assert.deepEqual(schema.definitions, {
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: {
          'ref-unused': { description: 'Cite each reference.', enum: levels, default: 'info' },
          'portion-marks-absent': { description: 'Mark each paragraph.', enum: levels, default: 'off' },
        },
      },
    });
    assert.deepEqual(schema.properties['rules']?.['allOf'], [{ $ref: '#/definitions/rules' }]);
  });

  it('wants files in an override, and no overrides below it', () => {
    const items = schema.properties['overrides']?.['items'] as {
      required: string[];
      properties: Record<string, unknown>;
    };
    assert.deepEqual(items.required, ['files']);
    assert.deepEqual(Object.keys(items.properties), [
      'files',
      'extends',
      'rules',
      'profile',
      'maxLineLength',
      'paragraphMark',
      'tags',
      'posts',
      'acronyms',
    ]);
  });
});
