/** All rules, in the order of the catalogue. A test checks that the list misses no file. */
import type { Rule } from '../lint/define-rule.js';
import { captionConflict } from './captions/caption-conflict.js';
import { captionDuplicate } from './captions/caption-duplicate.js';
import { captionOrder } from './captions/caption-order.js';
import { captionSharedLine } from './captions/caption-shared-line.js';
import { captionUnknown } from './captions/caption-unknown.js';
import { classificationGlued } from './captions/classification-glued.js';
import { classificationInvalid } from './captions/classification-invalid.js';
import { classificationMissing } from './captions/classification-missing.js';
import { classificationTooHigh } from './captions/classification-too-high.js';
import { classificationTooLow } from './captions/classification-too-low.js';
import { classifiedByMissing } from './captions/classified-by-missing.js';
import { classifiedReasonInvalid } from './captions/classified-reason-invalid.js';
import { eoMissing } from './captions/eo-missing.js';
import { eoOrderEra } from './captions/eo-order-era.js';
import { eoValueMismatch } from './captions/eo-value-mismatch.js';
import { nofornMismatch } from './captions/noforn-mismatch.js';
import { officialInformalSubject } from './captions/official-informal-subject.js';
import { portionMarkInvalid } from './captions/portion-mark-invalid.js';
import { portionMarkMissing } from './captions/portion-mark-missing.js';
import { portionMarkObsolete } from './captions/portion-mark-obsolete.js';
import { portionMarkPosition } from './captions/portion-mark-position.js';
import { portionMarkSpacing } from './captions/portion-mark-spacing.js';
import { portionMarksAbsent } from './captions/portion-marks-absent.js';
import { sbuWithoutSensitive } from './captions/sbu-without-sensitive.js';
import { sensitiveWithoutSbu } from './captions/sensitive-without-sbu.js';
import { addresseeFormat } from './envelope/addressee-format.js';
import { addresseeMissing } from './envelope/addressee-missing.js';
import { dtgFilingMismatch } from './envelope/dtg-filing-mismatch.js';
import { dtgInvalid } from './envelope/dtg-invalid.js';
import { dtgYearMismatch } from './envelope/dtg-year-mismatch.js';
import { precedenceInfoExceedsAction } from './envelope/precedence-info-exceeds-action.js';
import { precedenceMismatch } from './envelope/precedence-mismatch.js';
import { precedenceUnknown } from './envelope/precedence-unknown.js';
import { securityLetterMismatch } from './envelope/security-letter-mismatch.js';
import { stationSectionMismatch } from './envelope/station-section-mismatch.js';
import { stationSerialMismatch } from './envelope/station-serial-mismatch.js';
import { transmissionLineOrder } from './envelope/transmission-line-order.js';
import { actionRange } from './paragraphs/action-range.js';
import { blockNameMismatch } from './paragraphs/block-name-mismatch.js';
import { blockNesting } from './paragraphs/block-nesting.js';
import { blockUnclosed } from './paragraphs/block-unclosed.js';
import { blockUnopened } from './paragraphs/block-unopened.js';
import { bulletMissing } from './paragraphs/bullet-missing.js';
import { bulletSpacing } from './paragraphs/bullet-spacing.js';
import { niactJustification } from './paragraphs/niact-justification.js';
import { paragraphFirstNotOne } from './paragraphs/paragraph-first-not-one.js';
import { paragraphPilcrow } from './paragraphs/paragraph-pilcrow.js';
import { paragraphRefMissing } from './paragraphs/paragraph-ref-missing.js';
import { paragraphRefRole } from './paragraphs/paragraph-ref-role.js';
import { paragraphSequence } from './paragraphs/paragraph-sequence.js';
import { paragraphSingleNumbered } from './paragraphs/paragraph-single-numbered.js';
import { paragraphUnnumbered } from './paragraphs/paragraph-unnumbered.js';
import { signatureCase } from './paragraphs/signature-case.js';
import { signatureMissing } from './paragraphs/signature-missing.js';
import { subparagraphLone } from './paragraphs/subparagraph-lone.js';
import { subparagraphSequence } from './paragraphs/subparagraph-sequence.js';
import { summaryMissing } from './paragraphs/summary-missing.js';
import { refAmbiguous } from './references/ref-ambiguous.js';
import { refDuplicate } from './references/ref-duplicate.js';
import { refFormat } from './references/ref-format.js';
import { refFuture } from './references/ref-future.js';
import { refLetterDoubled } from './references/ref-letter-doubled.js';
import { refLetterDuplicate } from './references/ref-letter-duplicate.js';
import { refLetterSequence } from './references/ref-letter-sequence.js';
import { refOriginAlias } from './references/ref-origin-alias.js';
import { refSelf } from './references/ref-self.js';
import { refUndefined } from './references/ref-undefined.js';
import { refUnresolved } from './references/ref-unresolved.js';
import { refUnused } from './references/ref-unused.js';
import { refYearStyle } from './references/ref-year-style.js';
import { countryMismatch } from './tags/country-mismatch.js';
import { headerOrder } from './tags/header-order.js';
import { subjectMarkMissing } from './tags/subject-mark-missing.js';
import { subjectMissing } from './tags/subject-missing.js';
import { subjectStyle } from './tags/subject-style.js';
import { tagCountryMissing } from './tags/tag-country-missing.js';
import { tagDuplicate } from './tags/tag-duplicate.js';
import { tagMalformed } from './tags/tag-malformed.js';
import { tagSeparatorMixed } from './tags/tag-separator-mixed.js';
import { tagTopicMissing } from './tags/tag-topic-missing.js';
import { tagUnknown } from './tags/tag-unknown.js';
import { tagsMissing } from './tags/tags-missing.js';
import { dashRun } from './text/dash-run.js';
import { garbledApostrophe } from './text/garbled-apostrophe.js';
import { garbledDash } from './text/garbled-dash.js';
import { garbledPluralPossessive } from './text/garbled-plural-possessive.js';
import { garbledQuote } from './text/garbled-quote.js';
import { lineTooLong } from './text/line-too-long.js';
import { markdownResidue } from './text/markdown-residue.js';
import { metadataMismatch } from './text/metadata-mismatch.js';
import { negationDoubling } from './text/negation-doubling.js';
import { pageBreakResidue } from './text/page-break-residue.js';
import { pageBreakSplit } from './text/page-break-split.js';
import { quoteSpacing } from './text/quote-spacing.js';
import { sectionCount } from './text/section-count.js';
import { sectionSerial } from './text/section-serial.js';
import { trailingSpace } from './text/trailing-space.js';
import { unsupportedCharacter } from './text/unsupported-character.js';
import { acronymExpansionMismatch } from './tip/acronym-expansion-mismatch.js';
import { actionPlanPartMissing } from './tip/action-plan-part-missing.js';
import { administrativePenaltyAsSentence } from './tip/administrative-penalty-as-sentence.js';
import { bracketedNotesMissing } from './tip/bracketed-notes-missing.js';
import { consequenceTierMismatch } from './tip/consequence-tier-mismatch.js';
import { deadlineConsistency } from './tip/deadline-consistency.js';
import { embargoTime } from './tip/embargo-time.js';
import { internalReferenceInNonPaper } from './tip/internal-reference-in-non-paper.js';
import { missing3pSection } from './tip/missing-3p-section.js';
import { missingDataCategory } from './tip/missing-data-category.js';
import { obsoleteTerm } from './tip/obsolete-term.js';
import { outsidePartyEffort } from './tip/outside-party-effort.js';
import { reportYearArithmetic } from './tip/report-year-arithmetic.js';
import { reportingPeriodConsistency } from './tip/reporting-period-consistency.js';
import { sentenceLengthMissing } from './tip/sentence-length-missing.js';
import { smugglingConflation } from './tip/smuggling-conflation.js';
import { subjectYears } from './tip/subject-years.js';
import { tierConsistency } from './tip/tier-consistency.js';
import { tierFormulaMismatch } from './tip/tier-formula-mismatch.js';
import { traffickingRelatedStatistics } from './tip/trafficking-related-statistics.js';
import { undefinedAcronym } from './tip/undefined-acronym.js';
import { unmappedDataTerm } from './tip/unmapped-data-term.js';
import { vagueStatistic } from './tip/vague-statistic.js';
import { watchListYears } from './tip/watch-list-years.js';
import { wrongCountry } from './tip/wrong-country.js';

/** Every rule of the product. */
export const allRules: readonly Rule[] = [
  transmissionLineOrder,
  precedenceMismatch,
  precedenceInfoExceedsAction,
  precedenceUnknown,
  dtgInvalid,
  dtgFilingMismatch,
  dtgYearMismatch,
  stationSerialMismatch,
  stationSectionMismatch,
  securityLetterMismatch,
  addresseeMissing,
  addresseeFormat,
  classificationMissing,
  classificationGlued,
  classificationInvalid,
  classificationTooLow,
  classificationTooHigh,
  sbuWithoutSensitive,
  sensitiveWithoutSbu,
  portionMarkMissing,
  portionMarksAbsent,
  portionMarkInvalid,
  portionMarkObsolete,
  portionMarkPosition,
  portionMarkSpacing,
  captionUnknown,
  captionConflict,
  captionSharedLine,
  captionDuplicate,
  captionOrder,
  nofornMismatch,
  officialInformalSubject,
  eoMissing,
  eoValueMismatch,
  eoOrderEra,
  classifiedByMissing,
  classifiedReasonInvalid,
  tagsMissing,
  tagMalformed,
  tagUnknown,
  tagDuplicate,
  tagSeparatorMixed,
  tagCountryMissing,
  tagTopicMissing,
  countryMismatch,
  subjectMissing,
  subjectMarkMissing,
  subjectStyle,
  headerOrder,
  refLetterSequence,
  refLetterDuplicate,
  refLetterDoubled,
  refFormat,
  refDuplicate,
  refSelf,
  refFuture,
  refUndefined,
  refUnused,
  refUnresolved,
  refAmbiguous,
  refOriginAlias,
  refYearStyle,
  paragraphSequence,
  paragraphFirstNotOne,
  paragraphSingleNumbered,
  paragraphPilcrow,
  paragraphUnnumbered,
  subparagraphSequence,
  subparagraphLone,
  paragraphRefMissing,
  paragraphRefRole,
  actionRange,
  blockUnclosed,
  blockUnopened,
  blockNameMismatch,
  blockNesting,
  bulletSpacing,
  bulletMissing,
  summaryMissing,
  niactJustification,
  signatureMissing,
  signatureCase,
  sectionCount,
  sectionSerial,
  pageBreakResidue,
  pageBreakSplit,
  unsupportedCharacter,
  garbledApostrophe,
  garbledPluralPossessive,
  garbledQuote,
  garbledDash,
  markdownResidue,
  dashRun,
  quoteSpacing,
  negationDoubling,
  lineTooLong,
  trailingSpace,
  metadataMismatch,
  subjectYears,
  bracketedNotesMissing,
  traffickingRelatedStatistics,
  unmappedDataTerm,
  smugglingConflation,
  outsidePartyEffort,
  tierConsistency,
  watchListYears,
  reportingPeriodConsistency,
  deadlineConsistency,
  embargoTime,
  wrongCountry,
  administrativePenaltyAsSentence,
  missing3pSection,
  actionPlanPartMissing,
  missingDataCategory,
  sentenceLengthMissing,
  undefinedAcronym,
  obsoleteTerm,
  tierFormulaMismatch,
  consequenceTierMismatch,
  internalReferenceInNonPaper,
  acronymExpansionMismatch,
  reportYearArithmetic,
  vagueStatistic,
];
