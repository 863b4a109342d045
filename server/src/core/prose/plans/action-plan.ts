/** Action plans: their parts, the headings of the three P and the recommendations, read once for rules and reports. */
import type { Span } from '../../syntax/types.js';
import { isRecommendation } from '../figures/cues.js';
import { inlineEntries } from './inline-entries.js';
import { type PlanEntry, type PlanSource, readEntries } from './plan-entries.js';
import { type Pillar, leadPillar, pillarIn } from './plan-headings.js';
import { type PartName, horizonIn, partNameOf } from './plan-parts.js';
import { type PlanPlace, planPlaces } from './plan-places.js';

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
  /** Whether each pillar has a short and a long part of its own, instead of the other way round. */
  readonly byPillar: boolean;
}

/** The plans of a cable of that kind, in the order of the text; also of an extract without a subject. */
export function actionPlans(source: PlanSource): readonly ActionPlan[] {
  if (source.prose.kind !== 'plan' && source.first('subjectField')) return [];
  return planPlaces(source).map((place) => new PlanReader(source, place).read());
}

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
  /** The entry that opened it. */
  private opener: PlanEntry | undefined;
  private byPillar = false;

  constructor(source: PlanSource, place: PlanPlace) {
    this.source = source;
    this.place = place;
    this.plan = { parts: [], sections: [], recommendations: [] };
  }

  read(): ActionPlan {
    const { begin, inside, span } = this.place;
    const entries = readEntries(this.source, inside, span).flatMap((entry) =>
      inlineEntries(this.source.plainText, entry),
    );
    entries.forEach((entry, index) => {
      const next = entries[index + 1];
      if (next && this.headsItems(entry, next)) this.open = undefined;
      else this.add(entry, next !== undefined && (next.kind !== 'text' || next.pillar !== undefined));
    });
    return { begin, span, ...this.plan, byPillar: this.byPillar };
  }

  /** `A. Courts and police` above items of its own asks for nothing. */
  private headsItems(entry: PlanEntry, next: PlanEntry): boolean {
    const { item, pillar, under } = entry;
    if (!item || !next.item || pillar || under || this.source.parentOf(next.item) !== item) return false;
    return (
      title.test(this.textOf(entry)) &&
      !this.recommends(entry) &&
      partNameOf(this.source.prose, entry, true) === undefined
    );
  }

  /** `1. Law enforcement. The government should:` asks for nothing itself. */
  private isLeadIn(entry: PlanEntry): boolean {
    return entry.kind === 'item' && leadIn.test(this.textOf(entry));
  }

  private addLeadIn(entry: PlanEntry): void {
    const pillar = leadPillar(this.textOf(entry));
    if (pillar) this.addSection(pillar, entry.words);
    this.open = undefined;
  }

  /** `leads` where points or items follow. */
  private add(entry: PlanEntry, leads: boolean): void {
    if (entry.pillar) {
      this.addSection(entry.pillar, entry.words);
      return;
    }
    if (entry.under) this.addSection(entry.under.pillar, { start: entry.under.start, end: entry.words.end });
    this.addTags(entry);
    const name = partNameOf(this.source.prose, entry, leads);
    if (name && name.horizon !== this.part?.horizon) {
      this.addPart(name, entry);
      this.addBehind(name, entry);
    } else if (leads && this.isLeadIn(entry)) this.addLeadIn(entry);
    else if (this.goesOnInNote(entry)) this.addToNote(entry);
    else if (entry.kind === 'item' && this.isListed(entry)) this.addNote(entry);
    else if (entry.kind === 'item') this.addRecommendation(entry, this.pathOf(entry, this.containerPath(entry)));
    else if (entry.kind === 'bullet') {
      if (this.open && this.isBelow(entry)) this.addNote(entry);
      else this.addRecommendation(entry, this.containerPath(entry));
    } else if (leads && this.isHeading(entry)) this.open = undefined;
    else this.addText(entry, name !== undefined);
  }

  private get labelled(): boolean {
    return this.opener?.kind === 'item';
  }

  /** Whether a point belongs to the open recommendation: to a labelled one, or set in below another point. */
  private isBelow(entry: PlanEntry): boolean {
    const { opener } = this;
    if (!opener || this.labelled || entry.under) return this.labelled && !entry.under;
    if (remark.test(this.textOf(entry))) return true;
    const deeper = entry.indent - opener.indent;
    return opener.kind === 'bullet' && (entry.mark === opener.mark ? deeper >= leastIndent : deeper > 0);
  }

  /** `Appoint a coordinator who will:` has points of its own, labelled in another way. */
  private isListed({ label }: PlanEntry): boolean {
    const { open, opener } = this;
    if (!open?.text.endsWith(':') || opener?.label === undefined || label === undefined) return false;
    return /^\d/.test(label) !== /^\d/.test(opener.label);
  }

  /** `Recommendation 1 (protection, short term):` names part and pillar itself. */
  private addTags(entry: PlanEntry): void {
    const { start, words } = entry;
    const [tags] = /\([^()]{4,60}\)/.exec(this.source.plainText.slice(start, words.start)) ?? [];
    if (tags === undefined) return;
    const horizon = horizonIn(tags);
    const at = { start, end: words.start };
    if (horizon && horizon !== this.part?.horizon)
      this.addPart({ horizon, exact: false, at }, { ...entry, item: undefined, label: undefined });
    const pillar = pillarIn(tags);
    if (pillar) this.addSection(pillar, at);
  }

  private addSection(pillar: Pillar, words: Span): void {
    const word = this.source.plainText.slice(words.start, words.end).search(new RegExp(pillar, 'i'));
    // A heading of other words is named as a whole.
    const start = words.start + word;
    const at = word === -1 ? words : { start, end: start + pillar.length };
    if (this.byPillar) this.part = undefined;
    this.section = { pillar, at, part: this.part };
    this.plan.sections.push(this.section);
    this.open = undefined;
  }

  private addPart(name: PartName, entry: PlanEntry): void {
    if (this.plan.parts.length === 0 && this.section && this.plan.recommendations.length === 0) this.byPillar = true;
    this.part = {
      ...name,
      start: entry.start,
      label: entry.label,
      path: this.pathOf(entry, this.paragraphPath(entry)),
    };
    this.plan.parts.push(this.part);
    if (!this.byPillar) this.section = undefined;
    this.open = undefined;
  }

  /** `Short term: Train judges.`: a name with its only recommendation. */
  private addBehind({ exact, at }: PartName, entry: PlanEntry): void {
    const { prose, plainText: text } = this.source;
    const mark = /:|[ \t]--?[ \t]/.exec(text.slice(at.end - 1, entry.words.end));
    const behind = at.end - 1 + (mark ? mark.index + mark[0].length : 0);
    if (exact || !mark || behind >= entry.words.end || text.charAt(entry.words.end - 1) === ':') return;
    const rest = { ...entry, kind: 'text' as const, words: { start: behind, end: entry.words.end } };
    const { from, to } = prose.stretchOf(rest.words);
    const sentence = prose.sentenceAt(from);
    const start = from + (prose.text.charAt(from) === ' ' ? 1 : 0);
    const isUnder = this.section !== undefined && !leadWords.test(prose.text.slice(start, to));
    if (isUnder || (sentence && isRecommendation(prose, { ...sentence, from: start, to: Math.max(sentence.to, to) })))
      this.addRecommendation(rest, this.containerPath(entry));
  }

  /** Text without label or dashes: a remark on what stands above, a recommendation that lost its dashes, or a lead-in. */
  private addText(entry: PlanEntry, isLead: boolean): void {
    const isRemark = this.source.plainText.charAt(entry.words.start) === '[' || remark.test(this.textOf(entry));
    const isApart = entry.under !== undefined || entry.opensParagraph;
    if (this.open && (isRemark || (this.labelled && !isApart) || !this.recommends(entry))) this.addNote(entry);
    else if (!isRemark && !isLead && !this.states(entry) && (this.section ?? this.open ?? this.recommends(entry)))
      this.addRecommendation(entry, this.containerPath(entry));
  }

  /** A line without a stop above a list, which asks for nothing. */
  private isHeading(entry: PlanEntry): boolean {
    return entry.kind === 'text' && /^[A-Z][^.;\]]*$/.test(this.textOf(entry)) && !this.recommends(entry);
  }

  /** `The Red Cross ran a shelter.`: what stands under a pillar in an account of it. */
  private states(entry: PlanEntry): boolean {
    return (
      /^(?:The|An?|It|They|There|This|These|No|Some|Many|Most)\b/.test(this.textOf(entry)) && !this.recommends(entry)
    );
  }

  private recommends({ words }: PlanEntry): boolean {
    const { prose } = this.source;
    const sentence = prose.sentenceAt(prose.stretchOf(words).from);
    return sentence !== undefined && isRecommendation(prose, sentence);
  }

  private addRecommendation(entry: PlanEntry, path: string): void {
    const { text, notes } = withoutRemarks(this.textOf(entry));
    if (nothing.test(text)) return;
    const { part, section } = this;
    this.open = { part, section, path, text, notes, start: entry.start, end: entry.words.end };
    this.opener = entry;
    this.plan.recommendations.push(this.open);
  }

  private addNote(entry: PlanEntry): void {
    this.open?.notes.push(this.textOf(entry));
  }

  /** Whether a remark in brackets runs over several pieces, of which this is the next. */
  private goesOnInNote({ kind }: PlanEntry): boolean {
    const last = this.open?.notes.at(-1);
    return kind === 'text' && last?.startsWith('[') === true && !last.includes(']');
  }

  private addToNote(entry: PlanEntry): void {
    const notes = this.open?.notes;
    if (notes) notes.push(`${notes.pop() ?? ''} ${this.textOf(entry)}`);
  }

  private textOf({ words }: PlanEntry): string {
    const { prose } = this.source;
    return prose.textOf(prose.stretchOf(words)).replaceAll('\n', ' ').trim();
  }

  /** Points stand in their part, not in the item that happens to stand above them. */
  private containerPath(entry: PlanEntry): string {
    const paragraph = this.paragraphPath(entry);
    const path = this.part?.path;
    // A part may go on in the next paragraph.
    return path !== undefined && `${path}.`.startsWith(`${paragraph}.`) ? path : paragraph;
  }

  private paragraphPath({ home }: PlanEntry): string {
    const paragraph = this.source.paragraphAt(home) ?? this.source.paragraphAt(this.place.span.start);
    return paragraph ? this.source.pathOf(paragraph) : '';
  }

  /** The path of an item; where the tree has none for a label, below what it stands in. */
  private pathOf({ item, label }: PlanEntry, container: string): string {
    if (item) return this.source.pathOf(item);
    return label === undefined || container === '' ? container : `${container}.${label}`;
  }
}

/** A line that is no sentence. */
const title = /^[A-Z][^.;:!?]{2,60}$/;

/** How much deeper than the one above it a point of the same kind stands that is a note on it. */
const leastIndent = 2;

/** A sentence, alone or behind its topic, that ends before what it asks for. */
const leadIn = /^(?:[A-Z][^.:]{2,50}[.:] )?(?:The|It|We) [^.:]{1,90} (?:should|must|could|may|needs? to)(?: also)?:$/;
/** What says what a part is for, under the heading of a pillar. */
const leadWords =
  /^(?:The|These|Those|Below|Measures|Steps|Actions|Items|Recommend\w*|Further|Other|Additional|In|By|For|We)\b/;

/** `Short term: None.` */
const nothing = /^(?:none|nil|n\/a|not applicable|nothing)\b[^a-z]*$/i;
const remark = /^[[(]?(?:note|comment|background)\b[^:]{0,20}:/i;
/** The last may go on in the next piece. */
const remarks = /\[(?:note|notes|comment|background)\b[^\]]*(?:\]|$)|\((?:[a-z]+ )?(?:note|notes|comment)\b[^()]*\)/gi;

function withoutRemarks(words: string): { text: string; notes: string[] } {
  const notes = /[[(]/.test(words) ? [...words.matchAll(remarks)].map(([note]) => note) : [];
  return notes.length === 0
    ? { text: words, notes }
    : {
        text: words
          .replace(remarks, '')
          .replace(/ {2,}/g, ' ')
          .replace(/ (?=[.,;])/g, '')
          .trim(),
        notes,
      };
}
