/** Countries that stand for each other in a header, so that two of them there are no fault. */
import { lazy } from '../../data/lazy.js';

/** Geographic codes: one that stands for others, and those others. */
const kinsfolk: Readonly<Record<string, string>> = {
  // States and their territories
  CH: 'HK MC TW',
  UK: 'AV AX BD CJ DX FK GI GK IM IO JE MH PC SH SX TK VI',
  DA: 'FO GL',
  NL: 'AA NN NT UC',
  NT: 'AA NN UC',
  FR: 'FG FP FS GP IP MB MF MN NC RE RN SB TB TE WF',
  US: 'AQ BQ CQ GQ RQ UM VQ WQ',
  AS: 'AT CK CR HM KT NF NR',
  NO: 'BV JN SV',
  PO: 'MC TT',
  MO: 'WI',
  // States that were one, were divided, or changed their code
  IS: 'GZ WE',
  WE: 'GZ',
  YO: 'BK HR KV MJ MK MW RB SI SR YI',
  YI: 'KV MJ MW RB SR',
  SR: 'KV RB RI',
  MJ: 'MW',
  UR: 'AJ AM BO EN GG KG KZ LG LH MD RS TI TX UP UZ',
  CZ: 'EZ LO',
  GM: 'GC',
  KS: 'KN',
  VM: 'VS',
  YM: 'YS',
  CF: 'CG',
  AE: 'TC',
  SU: 'OD',
  ET: 'ER',
  ID: 'TT',
  // Embassies with several countries, by the one in which they are
  BB: 'AC AV DO GJ GP MB MH SC ST VC VI',
  CE: 'MV',
  CM: 'EK',
  CY: 'TU',
  DJ: 'SO',
  FJ: 'FP KR NC NR TN TV WF',
  FM: 'PS RM',
  GB: 'EK TP',
  IN: 'BT',
  IT: 'SM VT',
  KE: 'SE SO',
  MA: 'CN',
  MP: 'CN SE',
  NZ: 'CW NE TL WS',
  PP: 'BP NH',
  RP: 'PS',
  SA: 'YM',
  SF: 'BC LT WZ',
  SG: 'CV GA MR PU',
  SP: 'AN',
  SZ: 'LS',
  TH: 'BM LA',
};

/** Whether two geographic codes are one country, or one of them may stand for the other. */
export function areKinCountries(one: string, other: string): boolean {
  return one === other || isKin(one, other) || isKin(other, one);
}

function isKin(one: string, other: string): boolean {
  return kin().get(one)?.has(other) ?? false;
}

const kin = lazy(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(Object.entries(kinsfolk).map(([code, others]) => [code, new Set(others.split(' '))])),
);
