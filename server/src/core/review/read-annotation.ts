/** From an item of a review file to an annotation. */
import {
  type Annotation,
  type AnnotationState,
  annotationStates,
  type JsonObject,
  type JsonValue,
  type Motivation,
  motivations,
  type Quote,
} from './annotation.js';
import { isObject, listOf, textIn } from './json-values.js';

/** An annotation, an item of another tool, or what is wrong and where below the item. */
export type ReadItem =
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'other'; readonly item: JsonObject }
  | { readonly kind: 'damage'; readonly path: readonly string[]; readonly message: string };

/** Reads one item. What other tools leave out or write in short is taken as they mean it. */
export function readAnnotation(item: JsonValue): ReadItem {
  if (!isObject(item)) return damage([], 'A remark must stand in braces, `{` and `}`.');
  const { id, motivation, created, target } = item;
  if (typeof id !== 'string' || id === '') return damage(['id'], 'An annotation needs an `id`.');
  if (motivation !== undefined && !isMotivation(motivation)) return { kind: 'other', item };
  const state = item['cable:state'];
  if (state !== undefined && !isState(state))
    return damage(['cable:state'], `\`cable:state\` must be one of ${annotationStates.join(', ')}.`);
  const time = textIn(created) ?? textIn(item['modified']) ?? '';
  if (Number.isNaN(Date.parse(time))) return damage(['created'], 'An annotation needs the time when it was `created`.');
  const modified = textIn(item['modified']) ?? time;
  if (Number.isNaN(Date.parse(modified))) return damage(['modified'], '`modified` must be a time in ISO 8601.');
  const rule = textIn(item['cable:rule']);
  const annotation: Annotation = {
    id,
    motivation: motivation ?? 'commenting',
    state: state ?? (rule === undefined ? 'open' : 'waived'),
    creator: creatorOf(item['creator']),
    created: time,
    modified,
    rule,
    ...targetOf(target, motivation === 'replying'),
    body: bodyOf(item['body'] ?? item['bodyValue']),
    raw: item,
  };
  if (annotation.motivation === 'replying' && annotation.replyTo === undefined)
    return damage(['target'], 'An answer needs the id of its thread as `target`.');
  return { kind: 'annotation', annotation };
}

function damage(path: readonly string[], message: string): ReadItem {
  return { kind: 'damage', path, message };
}

function isMotivation(value: JsonValue): value is Motivation {
  return (motivations as readonly JsonValue[]).includes(value);
}

function isState(value: JsonValue): value is AnnotationState {
  return (annotationStates as readonly JsonValue[]).includes(value);
}

function creatorOf(value: JsonValue | undefined): string {
  const first = listOf(value)[0];
  return (isObject(first) ? textIn(first['name']) : textIn(first)) ?? '';
}

function bodyOf(value: JsonValue | undefined): string {
  const first = listOf(value).find((body) => typeof body === 'string' || (isObject(body) && isTextual(body)));
  return (isObject(first) ? textIn(first['value']) : textIn(first)) ?? '';
}

/** Whether a body has words of its own, and is no link. */
export function isTextual(body: JsonObject): boolean {
  return typeof body['value'] === 'string';
}

function targetOf(value: JsonValue | undefined, reply: boolean): Pick<Annotation, 'replyTo' | 'source' | 'quote'> {
  const target = listOf(value)[0];
  if (typeof target === 'string')
    return { replyTo: reply ? target : undefined, source: reply ? undefined : target, quote: undefined };
  if (!isObject(target)) return { replyTo: undefined, source: undefined, quote: undefined };
  const source = textIn(target['source']) ?? textIn(target['id']);
  return {
    replyTo: reply ? source : undefined,
    source: reply ? undefined : source,
    quote: reply ? undefined : quoteOf(listOf(target['selector'])),
  };
}

/** Types of the selectors that a quote is written as. */
export const ownSelectors = ['FragmentSelector', 'TextQuoteSelector', 'TextPositionSelector'];

function quoteOf(selectors: readonly JsonValue[]): Quote | undefined {
  const find = (type: string): JsonObject | undefined =>
    selectors.filter(isObject).find((selector) => selector['type'] === type);
  const words = find('TextQuoteSelector');
  const position = find('TextPositionSelector');
  const exact = textIn(words?.['exact']);
  const start = offsetIn(position?.['start']);
  if (exact === undefined && start === undefined) return undefined;
  return {
    exact: exact ?? '',
    prefix: textIn(words?.['prefix']) ?? '',
    suffix: textIn(words?.['suffix']) ?? '',
    path: pathOf(textIn(find('FragmentSelector')?.['value']) ?? ''),
    start,
    end: offsetIn(position?.['end']),
  };
}

function offsetIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** `para=7&item=A.1` is `7.A.1`. */
function pathOf(fragment: string): string {
  const parts = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => part.split('=', 2) as [string, string | undefined]),
  );
  const paragraph = parts.get('para');
  const item = parts.get('item');
  if (paragraph === undefined || paragraph === '') return '';
  return item === undefined || item === '' ? paragraph : `${paragraph}.${item}`;
}
