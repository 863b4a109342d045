/** Action plans: their parts, the headings of the three P and the recommendations, read once for rules and reports. */
import type { Span } from '../../syntax/types.js';
import { isRecommendation } from '../figures/cues.js';
import { type Pillar, type PlanBlock, type PlanEntry, type PlanSource, readEntries } from './plan-entries.js';
import { type PartName, partNameOf } from './plan-parts.js';

/** A part of a plan. */
export interface PlanPart extends PartName {
  /** Where its label starts: `B. Action Plan …`. */
  readonly start: number;
  /** The label as typed, without dot: `B`; undefined without one. */
  readonly label: string | undefined;
  /** Path of the item or paragraph that it stands in: `7.B`. */
  readonly path: string;
}

/** A heading such as `Protection:` with what stands under it. */
export interface PlanSection {
  readonly pillar: Pillar;
  /** The word. */
  readonly at: Span;
  readonly part: PlanPart | undefined;
}

/** One thing that the government is asked to do. */
export interface Recommendation extends Span {
  readonly part: PlanPart | undefined;
  readonly section: PlanSection | undefined;
  /** Path of the item (`7.A.2`); of a point, that of its part. */
  readonly path: string;
  /** On one line, without label, dashes and bracketed notes, as the matching copy has it. */
  readonly text: string;
  /** Points and remarks under it, and remarks in brackets. */
  readonly notes: readonly string[];
}

/** One plan block. */
export interface ActionPlan {
  /** The words that begin it. */
  readonly begin: Span;
  /** What it covers, its Begin and End included. */
  readonly span: Span;
  readonly parts: readonly PlanPart[];
  readonly sections: readonly PlanSection[];
  readonly recommendations: readonly Recommendation[];
}

/** The plans of a cable of that kind, in the order of the text; also of an extract without a subject. */
export function actionPlans(source: PlanSource): readonly ActionPlan[] {
  if (source.prose.kind !== 'plan' && source.first('subjectField')) return [];
  const named = source.blocks.filter(({ begin, name }) => begin.edge === 'begin' && planName.test(name));
  const sure = named.filter(({ name }) => name.includes('action plan'));
  const blocks = sure.length > 0 || source.prose.kind !== 'plan' ? sure : named;
  const places = blocks.length > 0 ? blocks.map(placeOf) : placeInSubject(source);
  return places.map((place) => new PlanReader(source, place).read());
}

/** Where a plan stands. */
interface PlanPlace {
  readonly begin: Span;
  /** Between Begin and End. */
  readonly inside: Span;
  readonly span: Span;
}

function placeOf({ begin, endMarker, start, end }: PlanBlock): PlanPlace {
  const { position } = begin;
  return {
    begin: { start: position.start.offset, end: position.end.offset },
    inside: { start: position.end.offset, end: endMarker?.position.start.offset ?? end },
    span: { start, end },
  };
}

const beginLine = /^[ \t]*\(?(Begin action plan[.:)]*)/im;
const endLine = /^[ \t]*\(?End (?:action plan|non-?paper)\b/im;

/** An extract may go on below its subject without an empty line, so that the subject seems to hold the plan. */
function placeInSubject(source: PlanSource): readonly PlanPlace[] {
  const field = source.first('subjectField')?.position;
  if (!field || field.start.line === field.end.line) return [];
  const begin = beginLine.exec(source.text.slice(field.start.offset, field.end.offset));
  if (!begin) return [];
  const start = field.start.offset + begin.index + begin[0].length;
  const rest = source.text.slice(start);
  const last = start + (endLine.exec(rest)?.index ?? rest.length);
  return [
    {
      begin: { start: start - (begin[1]?.length ?? 0), end: start },
      inside: { start, end: last },
      span: { start: start - begin[0].length, end: last },
    },
  ];
}

const planName = /^(?:tip |draft |recommended )?action plan\b|^non-? ?paper\b/;

interface OpenRecommendation extends Recommendation {
  readonly notes: string[];
}

class PlanReader {
  private readonly source: PlanSource;
  private readonly place: PlanPlace;
  private readonly plan: { parts: PlanPart[]; sections: PlanSection[]; recommendations: Recommendation[] };
  private part: PlanPart | undefined;
  private section: PlanSection | undefined;
  private open: OpenRecommendation | undefined;
  /** Whether the open recommendation has a label, so that points below it are notes. */
  private labelled = false;

  constructor(source: PlanSource, place: PlanPlace) {
    this.source = source;
    this.place = place;
    this.plan = { parts: [], sections: [], recommendations: [] };
  }

  read(): ActionPlan {
    const { begin, inside, span } = this.place;
    for (const entry of readEntries(this.source, inside, span)) this.add(entry);
    return { begin, span, ...this.plan };
  }

  private add(entry: PlanEntry): void {
    if (entry.pillar) {
      this.addSection(entry.pillar, entry);
      return;
    }
    const name = partNameOf(this.source.prose, entry);
    if (name && name.horizon !== this.part?.horizon) this.addPart(name, entry);
    else if (entry.kind === 'item') this.addRecommendation(entry, this.pathOf(entry));
    else if (entry.kind === 'bullet') {
      if (this.open && this.labelled) this.addNote(entry);
      else this.addRecommendation(entry, this.containerPath);
    } else this.addText(entry, name !== undefined);
  }

  private addSection(pillar: Pillar, { words }: PlanEntry): void {
    const at = { start: words.start, end: words.start + pillar.length };
    this.section = { pillar, at, part: this.part };
    this.plan.sections.push(this.section);
    this.open = undefined;
  }

  private addPart(name: PartName, entry: PlanEntry): void {
    this.part = { ...name, start: entry.start, label: entry.label, path: this.pathOf(entry) };
    this.plan.parts.push(this.part);
    this.section = undefined;
    this.open = undefined;
  }

  /** Text without label or dashes: a remark on what stands above, a recommendation that lost its dashes, or a lead-in. */
  private addText(entry: PlanEntry, isLead: boolean): void {
    const remark = this.source.text.charAt(entry.words.start) === '[';
    if (this.open && (remark || this.labelled || !this.recommends(entry))) this.addNote(entry);
    else if (!remark && !isLead && (this.section ?? this.open ?? this.recommends(entry)))
      this.addRecommendation(entry, this.containerPath);
  }

  private recommends({ words }: PlanEntry): boolean {
    const { prose } = this.source;
    const sentence = prose.sentenceAt(prose.stretchOf(words).from);
    return sentence !== undefined && isRecommendation(prose, sentence);
  }

  private addRecommendation(entry: PlanEntry, path: string): void {
    const { text, notes } = withoutRemarks(this.textOf(entry));
    const { part, section } = this;
    this.open = { part, section, path, text, notes, start: entry.start, end: entry.words.end };
    this.labelled = entry.kind === 'item';
    this.plan.recommendations.push(this.open);
  }

  private addNote(entry: PlanEntry): void {
    this.open?.notes.push(this.textOf(entry));
  }

  private textOf({ words }: PlanEntry): string {
    const { prose } = this.source;
    return prose.textOf(prose.stretchOf(words)).replaceAll('\n', ' ').trim();
  }

  /** Points stand in their part, not in the item that happens to stand above them. */
  private get containerPath(): string {
    return this.part?.path ?? this.paragraphPath;
  }

  private get paragraphPath(): string {
    const paragraph = this.source.paragraphAt(this.place.span.start);
    return paragraph ? this.source.pathOf(paragraph) : '';
  }

  private pathOf({ item }: PlanEntry): string {
    return item ? this.source.pathOf(item) : this.paragraphPath;
  }
}

const remarks = /\[(?:note|notes|comment|background)\b[^\]]*\]/gi;

function withoutRemarks(words: string): { text: string; notes: string[] } {
  const notes = words.includes('[') ? [...words.matchAll(remarks)].map(([note]) => note) : [];
  return notes.length === 0
    ? { text: words, notes }
    : { text: words.replace(remarks, '').replace(/ {2,}/g, ' ').trim(), notes };
}
