/** The JSON Schema of review files, by which editors and other tools check them. */
import { type JsonObject, annotationStates, motivations } from './annotation.js';

const text: JsonObject = { type: 'string' };
const offset: JsonObject = { type: 'integer', minimum: 0 };

const selector: JsonObject = {
  description: 'How the words are found again: by paragraph, by the words with what stands around them, by position.',
  oneOf: [
    selectorOf('FragmentSelector', {
      value: { description: 'Paragraph, and path of the item below it.', type: 'string', pattern: '^para=' },
    }),
    selectorOf('TextQuoteSelector', {
      exact: { description: 'The words as received, line breaks and page lines included.', type: 'string' },
      prefix: { description: 'What stands before them.', type: 'string' },
      suffix: { description: 'What stands behind them.', type: 'string' },
    }),
    selectorOf('TextPositionSelector', {
      start: { description: 'Offset in UTF-16 code units, from 0.', ...offset },
      end: { description: 'Offset after the last unit.', ...offset },
    }),
    {
      description: 'A selector of another tool.',
      type: 'object',
      required: ['type'],
      anyOf: [
        {
          properties: {
            type: { type: 'string', not: { enum: ['FragmentSelector', 'TextQuoteSelector', 'TextPositionSelector'] } },
          },
        },
        { properties: { type: { const: 'FragmentSelector' }, value: { not: { type: 'string', pattern: '^para=' } } } },
      ],
    },
  ],
};

function selectorOf(type: string, properties: JsonObject): JsonObject {
  return {
    type: 'object',
    required: ['type', ...Object.keys(properties)],
    properties: { type: { const: type }, ...properties },
  };
}

const person: JsonObject = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: { const: 'Person' }, name: text },
};

const targets: readonly JsonObject[] = [
  { type: 'string' },
  {
    type: 'object',
    required: ['source'],
    properties: {
      source: { description: 'Name of the file of the cable.', type: 'string' },
      selector: { type: 'array', items: selector },
    },
  },
];

const annotation: JsonObject = {
  type: 'object',
  required: ['id', 'type', 'motivation', 'creator', 'created', 'modified', 'cable:state', 'body', 'target'],
  properties: {
    id: { description: 'Identity, by which files are merged.', type: 'string', pattern: '^urn:uuid:.' },
    type: { const: 'Annotation' },
    motivation: {
      description: 'A remark, a proposed wording, a dismissed finding or an answer.',
      enum: motivations,
    },
    creator: {
      description: 'The reviewer; other tools may name more people behind.',
      oneOf: [person, { type: 'array', contains: person }],
    },
    created: { type: 'string', format: 'date-time' },
    modified: { description: 'Of two versions the later one holds.', type: 'string', format: 'date-time' },
    'cable:rule': { description: 'The rule whose findings are dismissed.', type: 'string' },
    'cable:state': {
      description: 'What became of it; a deleted one stays without its words.',
      enum: annotationStates,
    },
    body: {
      description: 'The remark, the proposed words, the reason or the answer.',
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        properties: { type: text, purpose: text, format: text, value: text },
      },
    },
    target: {
      description: 'The words of the cable; for an answer the id of the first annotation of its thread.',
      oneOf: [
        ...targets,
        { description: 'Behind it those of another tool.', type: 'array', contains: { anyOf: targets } },
      ],
    },
  },
};

/** Items of other tools are kept, and not checked. */
const other: JsonObject = {
  type: 'object',
  required: ['motivation'],
  properties: { motivation: { type: 'string', not: { enum: motivations } } },
};

/** JSON Schema (draft-07). Properties that it does not name are allowed everywhere, and kept. */
export const reviewSchema: JsonObject = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Review of a cable (<cable>.<reviewer>.review.json), a W3C Web Annotation page',
  type: 'object',
  required: ['@context', 'type', 'items'],
  properties: {
    '@context': { description: 'The vocabulary of Web Annotations.' },
    type: { const: 'AnnotationPage' },
    items: { type: 'array', items: { anyOf: [{ $ref: '#/definitions/annotation' }, other] } },
  },
  definitions: { annotation },
};
