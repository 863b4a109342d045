/** Acronyms that no cable writes out. */

const lists = {
  // The catalogue's own list, with the Department and its offices.
  government:
    'US USA USG UN UNSC UNGA EU UK UAE USSR DC DOS DOJ DOD DOL DHS HHS FBI CIA INS USCIS ICE CBP USAID USUN USDEL NIACT CODEL STAFFDEL',
  bodies: 'NGO IO OAS OSCE NATO ASEAN AU ECOWAS SADC IMF WTO WHO UNICEF INTERPOL EUROPOL',
  offices:
    'EX AF EAP EUR NEA SCA WHA DRL INL PRM CA ECA IIP PA OES INR SES EB EEB ISN PM VCI INSCOM RSO PAO PAS DCM CDA POL ECON ' +
    'CONS FCS LEGATT DAO AMB FSN LES TDY POC NSC SECDEF SECSTATE STATE CG COS GSO MGT ADM',
  foreign: 'COM MFA FM PM MP MOU NGOS',
  hours: 'EST EDT CST CDT MST MDT PST PDT GMT UTC CET CEST OOB COB AM PM ASAP ETA FY CY',
  marks: 'SBU FOUO NOFORN UNCLAS SIPDIS SENSITIVE REF REFS REFTEL SEPTEL PARA PARAS OF TAGS SUBJECT NA TO FROM INFO',
  plain: 'HIV AIDS USD EUR GDP VAT TV DVD CD PC IT ID GPS SMS PDF FAX SIM VIP CEO PHD FYI RSVP OK SOS BBC CNN WWW HTTP',
  money:
    'CFA FCFA RMB NIS AED ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN CAD CHF CNY COP CZK DKK EGP ETB GBP GEL GHS HKD HRK HUF IDR ILS INR JOD JPY ' +
    'KES KGS KHR KRW KWD KZT LBP LKR LTL LVL MAD MDL MKD MNT MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB RWF SAR ' +
    'SEK SGD SYP THB TJS TRY TWD TZS UAH UGX UZS VND XAF XOF ZAR ZMK',
  words:
    'NOT NO AND OR ALL ANY ONLY MUST THE FOR BOTH NEVER BEFORE AFTER ALSO IS ARE WILL NEW ONE TWO THIS NOTE END BEGIN TEXT ' +
    'QUOTE UNQUOTE JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC TIER WATCH LIST',
} as const;

const common: ReadonlySet<string> = new Set(Object.values(lists).flatMap((list) => list.split(' ')));

/** Offices by their symbols: `G/TIP`, `DRL/ILCSR`; what stands behind the stroke is part of it. */
const bureaus: ReadonlySet<string> = new Set(`${lists.offices} G J S D P E T M L R H IO DS USUN`.split(' '));

/** Whether an acronym is known to all who read cables. */
export function isCommonAcronym(acronym: string): boolean {
  return common.has(acronym);
}

/** Whether a symbol before a stroke is that of a bureau, so that the whole names an office. */
export function isBureau(symbol: string): boolean {
  return bureaus.has(symbol);
}
