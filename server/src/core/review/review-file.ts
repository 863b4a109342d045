/** The codec of review files: a W3C Web Annotation page to annotations and back, and the merge of two pages. */
import { type Annotation, type JsonObject, type JsonValue, type ReviewPage, emptyPage } from './annotation.js';
import { type Complaint, complaintAt, syntaxComplaint } from './complaints.js';
import { isObject, without } from './json-values.js';
import { readAnnotation } from './read-annotation.js';
import { writeAnnotation } from './write-annotation.js';

/** What a file holds, and what is wrong with it. A file with complaints must not be written. */
export interface ParsedReview {
  readonly page: ReviewPage;
  readonly complaints: readonly Complaint[];
}

/** Reads a review file. Never throws: what cannot be read is a complaint, and the rest is given. */
export function parseReviewFile(text: string): ParsedReview {
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const damaged = (complaint: Complaint): ParsedReview => ({ page: emptyPage, complaints: [complaint] });
  let value: JsonValue;
  try {
    value = JSON.parse(plain) as JsonValue;
  } catch {
    return damaged(syntaxComplaint(plain));
  }
  if (!isObject(value)) return damaged(complaintAt(plain, [], 'This is no review file: expected one JSON object.'));
  const items = value['items'];
  if (!Array.isArray(items))
    return damaged(complaintAt(plain, ['items'], 'This is no review file: `items` must be a list of annotations.'));
  return readItems(plain, value, items as readonly JsonValue[]);
}

function readItems(text: string, page: JsonObject, items: readonly JsonValue[]): ParsedReview {
  const annotations: Annotation[] = [];
  const others: JsonObject[] = [];
  const complaints: Complaint[] = [];
  items.forEach((item, index) => {
    const read = readAnnotation(item);
    if (read.kind === 'annotation') annotations.push(read.annotation);
    else if (read.kind === 'other') others.push(read.item);
    else complaints.push(complaintAt(text, ['items', index, ...read.path], read.message));
  });
  return { page: { annotations: newestOfEach(annotations), others, raw: page }, complaints };
}

/** The text of a review file: keys in a fixed order, annotations in the order of their creation. */
export function serialiseReviewFile({ annotations, others, raw }: ReviewPage): string {
  const page = {
    '@context': raw?.['@context'] ?? 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    ...without(raw ?? {}, ['@context', 'type', 'items']),
    items: [...[...annotations].sort(compareAge).map(writeAnnotation), ...others],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

/** By creation, then by id: the order must be the same whoever writes. */
function compareAge(one: Annotation, other: Annotation): number {
  return timeOf(one.created) - timeOf(other.created) || compareText(one.id, other.id);
}

/** All of both pages. Of two versions of one annotation the one modified later stays. The order of the pages is no matter. */
export function mergePages(one: ReviewPage, other: ReviewPage): ReviewPage {
  const known = new Set(one.others.map((item) => JSON.stringify(item)));
  return {
    annotations: newestOfEach([...one.annotations, ...other.annotations]),
    others: [...one.others, ...other.others.filter((item) => !known.has(JSON.stringify(item)))],
    // Keys keep their order, or a second merge would change the file again.
    raw: one.raw && other.raw ? { ...one.raw, ...without(other.raw, Object.keys(one.raw)) } : (one.raw ?? other.raw),
  };
}

/** The page with `annotations` added, or put in the place of their older versions. */
export function putAnnotations(page: ReviewPage, annotations: readonly Annotation[]): ReviewPage {
  return mergePages(page, { annotations, others: [], raw: undefined });
}

/** Each annotation once, in its newest version, in the order in which ids come first. */
export function newestOfEach(annotations: readonly Annotation[]): readonly Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const known = byId.get(annotation.id);
    byId.set(annotation.id, known ? newer(known, annotation) : annotation);
  }
  return [...byId.values()];
}

/** Of two versions that were modified in the same instant the deleted one stays, else one by its text: any order gives the same. */
function newer(one: Annotation, other: Annotation): Annotation {
  const later = timeOf(one.modified) - timeOf(other.modified);
  if (later !== 0) return later > 0 ? one : other;
  if ((one.state === 'deleted') !== (other.state === 'deleted')) return one.state === 'deleted' ? one : other;
  return compareText(JSON.stringify(writeAnnotation(one)), JSON.stringify(writeAnnotation(other))) >= 0 ? one : other;
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  return Number.isNaN(time) ? 0 : time;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
