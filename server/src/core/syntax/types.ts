/**
 * The cable tree: node interfaces of the syntax tree that `parseCable` returns.
 *
 * The tree is plain JSON in the manner of unist. Offsets count UTF-16 code units from 0 into the text as received, lines
 * and columns count from 1. `README.md` in this folder is the specification; each interface here has its section there.
 */
import type { Node, Point, Position } from 'unist';

/** Where a cable comes from: transmitted, transmitted and archived with five lines on top, or still being drafted. */
export const profiles = ['wire', 'archive', 'draft'] as const;
export type Profile = (typeof profiles)[number];

/** Levels of the classification line in rising order, in the one spelling that the tree uses. */
export const classificationLevels = ['UNCLAS', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const;
export type ClassificationLevel = (typeof classificationLevels)[number];

/** Letters of the precedence line in falling order of urgency. */
export const precedenceLetters = ['Z', 'O', 'P', 'R'] as const;
export type PrecedenceLetter = (typeof precedenceLetters)[number];

/** How the mark before a paragraph number was written: `¶5.`, `[1](#)5.`, `15.` for 5, `\uFFFD5.`, `5.`. */
export const markers = ['pilcrow', 'link', 'digit', 'replacement', 'none'] as const;
export type Marker = (typeof markers)[number];

/** A place in the text, in UTF-16 offsets; `end` is after the last unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point whose offset is always there. */
export interface CablePoint extends Point {
  offset: number;
}

/** A position whose offsets are always there. */
export interface CablePosition extends Position {
  start: CablePoint;
  end: CablePoint;
}

/** What all nodes of the tree have. */
export interface CableNode extends Node {
  position: CablePosition;
}

/** A node that says what it read: `text.slice(start, end) === value`. */
interface CableLiteral extends CableNode {
  value: string;
}

// ── Root ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The whole text. */
export interface Cable extends CableNode {
  type: 'cable';
  profile: Profile;
  children: CableContent[];
}

export type CableContent =
  | ArchiveHeader
  | TransmissionLine
  | RoutingLine
  | StationLine
  | SecurityLine
  | DateTimeLine
  | AddresseeLine
  | ClassificationLine
  | CaptionLine
  | PassingLine
  | ExecutiveOrderField
  | TagsField
  | SubjectField
  | ReferenceField
  | Authority
  | Heading
  | Paragraph
  | PageLine
  | Signature
  | Trailer
  | Unknown;

// ── Archive and transmission ────────────────────────────────────────────────────────────────────────────────────────

/** The lines that an archive put above the cable; never transmitted. */
export interface ArchiveHeader extends CableNode {
  type: 'archiveHeader';
  children: ArchiveLine[];
}

/** One line of the archive header: `09HONGKONG1103`, the subject, the date, the level, the office. */
export interface ArchiveLine extends CableLiteral {
  type: 'archiveLine';
  kind: 'id' | 'subject' | 'date' | 'classification' | 'origin' | 'other';
  /** Of the `id` line: four-digit year, post without blanks, number. */
  id?: { year: number; post: string; number: number };
}

/** FL1, `VZCZCXRO8656`. */
export interface TransmissionLine extends CableLiteral {
  type: 'transmissionLine';
}

/** FL2, `OO RUEHCN`. */
export interface RoutingLine extends CableLiteral {
  type: 'routingLine';
  precedence: PrecedenceLetter;
  routingIndicators: string[];
}

/** FL3, `DE RUEHC #7524/01 2332218`. */
export interface StationLine extends CableLiteral {
  type: 'stationLine';
  routingIndicator: string;
  /** The last four digits of the cable number. */
  serial: number;
  section?: number;
  /** Day of the year and `hhmm` of filing, Zulu; absent where the line stops after the serial. */
  dayOfYear?: number;
  time?: string;
}

/** FL4, `ZNR UUUUU ZZH`. */
export interface SecurityLine extends CableLiteral {
  type: 'securityLine';
  /** The repeated letter. */
  letter: string;
}

/** FL5, `O R 212159Z AUG 09 ZDK`: precedence letters, then the date-time group. */
export interface DateTimeLine extends CableNode {
  type: 'dateTimeLine';
  precedences: PrecedenceLetter[];
  operatingSignals: string[];
  children: DateTimeGroup[];
}

/** `212159Z AUG 09`. The numbers are as written and may be impossible (day 31 in June, hour 25). */
export interface DateTimeGroup extends CableLiteral {
  type: 'dateTimeGroup';
  day: number;
  hour: number;
  minute: number;
  /** Whether the `Z` is there. */
  zulu: boolean;
  /** 1 to 12; undefined where the word is no month. */
  month: number | undefined;
  /** Four digits; two-digit years from 50 up are 19xx. */
  year: number;
}

/** A line of originator or addressees. A line without a keyword continues the list above it. */
export interface AddresseeLine extends CableNode {
  type: 'addresseeLine';
  keyword: 'FM' | 'TO' | 'INFO' | 'XMT' | undefined;
  children: Addressee[];
}

/** `RUEHHK/AMCONSUL HONG KONG IMMEDIATE 7262`. */
export interface Addressee extends CableLiteral {
  type: 'addressee';
  role: 'from' | 'action' | 'info' | 'exempt';
  routingIndicator: string | undefined;
  /** The plain-language address alone, white space folded. */
  plad: string;
  /** The precedence word as typed, known or not (`URGENT`); undefined without one. */
  precedence: string | undefined;
  /** The message continuity number as typed (`0830`). */
  serial: string | undefined;
}

// ── Classification and captions ─────────────────────────────────────────────────────────────────────────────────────

/** `UNCLAS SECTION 01 OF 04 STATE 087524`. May start in the middle of a line that another field began. */
export interface ClassificationLine extends CableLiteral {
  type: 'classificationLine';
  /** Undefined where the line has the shape but no level of the vocabulary (`SBU STATE 090001`). */
  level: ClassificationLevel | undefined;
  /** The level's words as typed (`UNCLASSIFIED`, `C O N F I D E N T I A L`, `SBU`), with their place. */
  word: string;
  wordSpan: Span;
  /** What follows the level: `EFTO`, `FOUO`, `NOFORN`. */
  handling: string | undefined;
  section: { number: number; of: number } | undefined;
  /** The originating post as message numbers write it (`HONG KONG`, `STATE`), white space folded; `SECSTATE` stays. */
  origin: string | undefined;
  number: number | undefined;
  /** Place of the number's digits. */
  numberSpan: Span | undefined;
  /** Whether the line is joined to the one before it (`PRIORITYUNCLAS HONG KONG 001103`). */
  glued: boolean;
}

/** One line of the caption zone. */
export interface CaptionLine extends CableNode {
  type: 'captionLine';
  children: Caption[];
}

/** `SENSITIVE`, `SIPDIS`, `AGREMENT CHANNEL`; or a word in that zone that is no caption. */
export interface Caption extends CableLiteral {
  type: 'caption';
  /** Upper case, white space folded, no letter spacing. */
  name: string;
  known: boolean;
}

/** A passing or attention line: `DEPT FOR G/TIP`, `PARIS PLEASE PASS OECD`. May wrap over lines. */
export interface PassingLine extends CableLiteral {
  type: 'passingLine';
}

// ── Fields ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `E.O. 12958: N/A`. */
export interface ExecutiveOrderField extends CableLiteral {
  type: 'executiveOrderField';
  /** Five digits as a string; undefined where the line has none that can be read. */
  number: string | undefined;
  numberSpan: Span | undefined;
  /** All after the first colon, folded (`N/A`, `DECL: 04/07/2019`). */
  text: string;
  textSpan: Span;
  /** ISO date after `DECL:` or `DNG:`; undefined for an event or `N/A`. */
  declassifyOn: string | undefined;
}

/** `TAGS: KTIP PREL HK`. */
export interface TagsField extends CableNode {
  type: 'tagsField';
  children: (Tag | PageLine | Unknown)[];
}

/** One TAGS label; its position is the label alone, without link debris. */
export interface Tag extends CableLiteral {
  type: 'tag';
  /** Upper-case label; a person tag keeps its comma (`BIDEN, JOSEPH`). */
  label: string;
  kind: 'code' | 'person';
  /** Whether it came wrapped in archive link debris, `[KTIP](#)`. */
  linked: boolean;
}

/** `SUBJECT: (U) HONG KONG: …` with its continuation lines. */
export interface SubjectField extends CableNode {
  type: 'subjectField';
  /** One line, folded, without portion mark and page lines. */
  text: string;
  children: (PortionMark | Text | PageLine)[];
}

/** `REF: A. 2008 STATE 132759 …`. */
export interface ReferenceField extends CableNode {
  type: 'referenceField';
  children: (ReferenceEntry | PageLine)[];
}

/** One entry: what one letter (or no letter) stands for. */
export interface ReferenceEntry extends CableNode {
  type: 'referenceEntry';
  letter: string | undefined;
  children: (ReferenceLetter | CableReference | OtherReference | PageLine)[];
}

/** The letter of an entry as written: `A.`, `(A)`, `[1](#)B. B.`, `A. (A)`. */
export interface ReferenceLetter extends CableLiteral {
  type: 'referenceLetter';
  letter: string;
  marker: Marker;
  /** The second letter where it is written twice, else undefined. */
  repeated: string | undefined;
  /** Place of what may be dropped when the letter is doubled. */
  repeatedSpan: Span | undefined;
}

/** A citation of one cable: `2008 STATE 132759`, `(09) STATE 62182`, `1240` after `STATE 1234,`. */
export interface CableReference extends CableLiteral {
  type: 'cableReference';
  /** Post as written, folded; `SECSTATE` stays here. Shared by all numbers behind one origin. */
  origin: string;
  number: number;
  /** Four digits; undefined where the entry states none. A year given once in an entry holds for all its numbers. */
  year: number | undefined;
  /** The year as typed (`2008`, `08`, `(09)`), where this citation itself has it. */
  yearText: string | undefined;
  /** Place of the origin's words, where this citation itself has them. */
  originSpan: Span | undefined;
}

/** An entry that cites no cable: an e-mail, a telephone call, a memorandum; or half a citation. */
export interface OtherReference extends CableLiteral {
  type: 'otherReference';
}

/**
 * The classification authority: `Classified By: NAME, DCM. Reason: 1.4 (b) and (d).` A paragraph above the body, or the
 * words of a paragraph where the drafter numbered it.
 */
export interface Authority extends CableNode {
  type: 'authority';
  children: (Text | PageLine)[];
  /** Name and title alone; undefined where they cannot be read. */
  classifiedBy: string | undefined;
  /** `1.4` or `1.5`. */
  reasonSection: string | undefined;
  /** Lower-case letters after the section. */
  reasonLetters: string[];
  /** Place of section and letters. */
  reasonSpan: Span | undefined;
}

// ── Body ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A main paragraph with all that belongs to it: unnumbered text below it, items, bullets. Text before paragraph 1 and
 * the text of a cable without numbers are paragraphs without a label.
 */
export interface Paragraph extends CableNode {
  type: 'paragraph';
  /** As settled by the sequence: `15.` after paragraph 4 is 5. */
  number: number | undefined;
  marker: Marker;
  /** The mark's letters (`SBU`), as typed; undefined without a mark. */
  portion: string | undefined;
  children: (ParagraphLabel | PortionMark | BodyContent)[];
}

/** Number and marker as written, with the dot: `[1](#)1.`, `15.`, `¶8.`. */
export interface ParagraphLabel extends CableLiteral {
  type: 'paragraphLabel';
  number: number;
  marker: Marker;
  /** Place of the digits that are the number. */
  numberSpan: Span;
}

/** A lettered or numbered part of a paragraph. It restarts in each parent. */
export interface Item extends CableNode {
  type: 'item';
  /** As typed, without dot, brackets and marker: `A`, `1`, `I`, `a`. */
  label: string;
  kind: 'letter' | 'digit' | 'roman';
  /** The value in its sequence: `C` is 3, `IV` is 4, `2` is 2. */
  ordinal: number;
  marker: Marker;
  portion: string | undefined;
  children: (ItemLabel | PortionMark | BodyContent)[];
}

/** An item's label as written, with marker and dot: `1A.`, `¶4.`, `(b)`. */
export interface ItemLabel extends CableLiteral {
  type: 'itemLabel';
  label: string;
  marker: Marker;
  /** Place of the label's own characters, without marker, dot and brackets. */
  labelSpan: Span;
}

/** `(SBU)` behind a number, a label or `SUBJECT:`; also one that is wrong (`(Sbu)`, `C)`). */
export interface PortionMark extends CableLiteral {
  type: 'portionMark';
  /** The letters as typed, without brackets: `SBU`, `C/NF`, `Sbu`. */
  mark: string;
}

export type BodyContent = Item | Run | Bullet | Heading | Question | Answer | Authority | PageLine | Unknown;

/** A stretch of prose between blank lines, bullets, labels and page lines. */
export interface Run extends CableNode {
  type: 'run';
  children: InlineContent[];
}

/** A point that opens with `--`; the hyphens lie in `markSpan`, the words in the children. */
export interface Bullet extends CableNode {
  type: 'bullet';
  markSpan: Span;
  children: InlineContent[];
}

/** A short line without a final stop, with its underline of hyphens where it has one. */
export interface Heading extends CableNode {
  type: 'heading';
  /** The words, folded, without underline and closing colon. */
  text: string;
  children: InlineContent[];
}

/** `Q1: …` of press guidance. */
export interface Question extends CableNode {
  type: 'question';
  number: number | undefined;
  children: InlineContent[];
}

/** `A: …` of press guidance. */
export interface Answer extends CableNode {
  type: 'answer';
  children: InlineContent[];
}

export type InlineContent = Text | ParagraphReference | ReferenceCitation | BlockMarker | PageLine;

/** Words that are nothing else. */
export interface Text extends CableLiteral {
  type: 'text';
}

/** `paras 5 through 7 and 10`. */
export interface ParagraphReference extends CableLiteral {
  type: 'paragraphReference';
  /** Cited paragraphs as paths, ranges written out; empty for a place in another cable or a law. */
  targets: string[];
  /** Each number or range as written, in order, with the place of its digits. A single number has no `last`. */
  parts: ReferencePart[];
  /** Whether the words lead into another cable, a report or a law. */
  foreign: boolean;
  /** Page lines that cut it in two (`paras 2` … `and 3`). */
  children?: PageLine[];
}

/** One number (`10`) or range (`5 through 7`) of a paragraph reference. */
export interface ReferencePart {
  first: string;
  firstSpan: Span;
  last?: string;
  lastSpan?: Span;
}

/** `reftel B`, `refs A and C`, `reftel`, `septel`. */
export interface ReferenceCitation extends CableLiteral {
  type: 'referenceCitation';
  word: 'reftel' | 'septel';
  /** Whether the word is written as a plural (`reftels`, `refs`). */
  plural: boolean;
  /** Cited letters in upper case with their places; empty for a bare word. */
  letters: { letter: string; span: Span }[];
}

/** `Begin talking points:`, `End non-paper.`, or a bare label such as `Comment:`. */
export interface BlockMarker extends CableLiteral {
  type: 'blockMarker';
  /** `label` is a bare `X:`; it opens a block only where an End follows. */
  edge: 'begin' | 'end' | 'label';
  /** Words after Begin or End, lower case, folded, without a final colon (`talking points`). */
  name: string;
  nameSpan: Span;
  /** Whether the label says that it goes on (`Action request continued:`). */
  continued: boolean;
}

/** A section line such as `STATE 00087524 003 OF 004`. It interrupts; the sentence goes on after it. */
export interface PageLine extends CableLiteral {
  type: 'pageLine';
  origin: string | undefined;
  /** Cable number as an integer; undefined where an odd form states none. */
  number: number | undefined;
  /** The section. */
  section: number | undefined;
  of: number | undefined;
}

/** The surname that ends a cable. */
export interface Signature extends CableLiteral {
  type: 'signature';
}

/** What follows the signature: `##`, `NNNN`, `BT`, a note. */
export interface Trailer extends CableLiteral {
  type: 'trailer';
}

/** Text that cannot be placed. */
export interface Unknown extends CableLiteral {
  type: 'unknown';
}

/** Every node of the tree. */
export type AnyNode =
  | Cable
  | CableContent
  | ArchiveLine
  | DateTimeGroup
  | Addressee
  | Caption
  | Tag
  | ReferenceEntry
  | ReferenceLetter
  | CableReference
  | OtherReference
  | ParagraphLabel
  | ItemLabel
  | PortionMark
  | BodyContent
  | InlineContent;

export type NodeType = AnyNode['type'];

/** The node interface of one type. */
export type NodeOf<Type extends NodeType> = Extract<AnyNode, { type: Type }>;
