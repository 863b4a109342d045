/** The JSON Schema of `.cablelint.json`, by which editors complete and check it. */
import { type KeyFormat, type ObjectFormat, type RuleFacts, type ValueFormat, configFormat } from './config-format.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft-07) for a configuration with these rules. */
export function configSchema(rules: readonly RuleFacts[]): JsonSchema {
  const format = configFormat(rules);
  const shared = sharedObjects(format);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Cable Lint (.cablelint.json)',
    // Two extensions of VS Code: the file may have comments, and a comma after the last entry.
    allowComments: true,
    allowTrailingCommas: true,
    ...objectSchema(format),
    definitions: Object.fromEntries(shared),
  };
}

/** Objects such as `rules` that occur at the top and in overrides alike are written once. */
function sharedObjects({ keys }: ObjectFormat): [string, JsonSchema][] {
  const shared: [string, JsonSchema][] = [];
  for (const [name, { value }] of keys) if (value.kind === 'object') shared.push([name, objectSchema(value.format)]);
  return shared;
}

function objectSchema({ keys, required }: ObjectFormat): JsonSchema {
  const properties: [string, JsonSchema][] = [];
  for (const [name, key] of keys) properties.push([name, keySchema(name, key)]);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

function keySchema(name: string, key: KeyFormat): JsonSchema {
  return {
    description: key.description,
    // Draft-07 passes over what stands beside a bare `$ref`.
    ...(key.value.kind === 'object' ? { allOf: [{ $ref: `#/definitions/${name}` }] } : valueSchema(key.value)),
    ...(key.default !== undefined && { default: key.default }),
  };
}

function valueSchema(value: ValueFormat): JsonSchema {
  switch (value.kind) {
    case 'text':
      return { type: 'string' };
    case 'count':
      return { type: 'integer', minimum: 1 };
    case 'words':
      return { type: 'array', items: { type: 'string' } };
    case 'choice':
      return { enum: value.choices };
    case 'object':
      return objectSchema(value.format);
    case 'objects':
      return { type: 'array', items: objectSchema(value.format) };
  }
}
