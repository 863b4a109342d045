/** From an annotation to an item of a review file: keys in a fixed order, unknown ones behind them. */
import type { Annotation, JsonObject, JsonValue, Motivation, Quote } from './annotation.js';
import { isObject, listOf, without } from './json-values.js';
import { isTextual, ownSelectors } from './read-annotation.js';

/** The item. Properties that this program does not know are as they were read. */
export function writeAnnotation(annotation: Annotation): JsonObject {
  const { id, motivation, creator, created, modified, rule, state, raw } = annotation;
  const known: JsonObject = {
    id,
    type: 'Annotation',
    motivation,
    creator: creatorOf(creator, listOf(raw?.['creator'])),
    created,
    modified,
    ...(rule !== undefined && { 'cable:rule': rule }),
    'cable:state': state,
    body: bodies(annotation),
    target: target(annotation),
  };
  // `bodyValue` is the short way to write a body.
  return withUnknown(known, without(raw ?? {}, ['cable:rule', 'bodyValue']));
}

/** `known` with those properties of `old` that it does not have. */
function withUnknown(known: JsonObject, old: JsonValue | undefined): JsonObject {
  if (!isObject(old)) return known;
  return Object.fromEntries([
    ...Object.entries(known),
    ...Object.entries(old).filter(([key]) => !Object.hasOwn(known, key)),
  ]);
}

/** What the words of a body are for, in the vocabulary of the W3C. */
const purposes: { readonly [motivation in Motivation]: string } = {
  commenting: 'commenting',
  editing: 'editing',
  assessing: 'assessing',
  replying: 'replying',
};

function bodies({ motivation, state, body, raw }: Annotation): readonly JsonValue[] {
  if (state === 'deleted') return [];
  const old = listOf(raw?.['body']);
  const first = old.findIndex((value) => typeof value === 'string' || (isObject(value) && isTextual(value)));
  const was = isObject(old[first]) ? old[first] : {};
  const purpose = typeof was['purpose'] === 'string' ? was['purpose'] : purposes[motivation];
  const format = typeof was['format'] === 'string' ? was['format'] : 'text/plain';
  const own = withUnknown({ type: 'TextualBody', purpose, format, value: body }, was);
  return first === -1 ? [own, ...old] : old.with(first, own);
}

/** The reviewer, before any others that another tool names. */
function creatorOf(name: string, [old, ...others]: readonly JsonValue[]): JsonValue {
  const own = withUnknown({ type: 'Person', name }, old);
  return others.length > 0 ? [own, ...others] : own;
}

function target(annotation: Annotation): JsonValue {
  const { replyTo, state, raw } = annotation;
  const [old, ...others] = listOf(raw?.['target']);
  const own = replyTo === undefined ? cableTarget(annotation, old) : threadTarget(replyTo, old);
  // Other targets pin words too, and what is deleted keeps none.
  return others.length > 0 && state !== 'deleted' ? [own, ...others] : own;
}

function threadTarget(replyTo: string, old: JsonValue | undefined): JsonValue {
  return isObject(old) ? withUnknown({ source: replyTo }, old) : replyTo;
}

function cableTarget({ source, quote, state }: Annotation, old: JsonValue | undefined): JsonValue {
  const { selector, ...rest } = isObject(old) ? old : {};
  const before = listOf(selector);
  const selectors =
    state === 'deleted' ? before.filter((one) => !isOwn(one)) : quote ? withOthers(quote, before) : before;
  const known = { ...(source !== undefined && { source }), ...(selectors.length > 0 && { selector: selectors }) };
  return withUnknown(known, rest);
}

/** The selectors of a quote, and behind them those that it was not read from. */
function withOthers(quote: Quote, before: readonly JsonValue[]): readonly JsonValue[] {
  const own = selectorsOf(quote, before);
  const read = own.map(({ type }) => before.find((one) => isObject(one) && one['type'] === type));
  return [...own, ...before.filter((one) => !read.includes(one))];
}

function isOwn(selector: JsonValue): boolean {
  return isObject(selector) && typeof selector['type'] === 'string' && ownSelectors.includes(selector['type']);
}

/** The selectors of a quote in their order, with what other tools added to each. */
export function selectorsOf(quote: Quote, before: readonly JsonValue[] = []): readonly JsonObject[] {
  const { exact, prefix, suffix, path, start, end } = quote;
  const [paragraph = '', ...item] = path.split('.');
  const fragment = item.length > 0 ? `para=${paragraph}&item=${item.join('.')}` : `para=${paragraph}`;
  const made: JsonObject[] = [
    ...(path === '' ? [] : [{ type: 'FragmentSelector', value: fragment }]),
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(start === undefined ? [] : [{ type: 'TextPositionSelector', start, end: end ?? start + exact.length }]),
  ];
  return made.map((selector) =>
    withUnknown(
      selector,
      before.find((one) => isObject(one) && one['type'] === selector['type']),
    ),
  );
}
