/** A cable of our own that most rules have to read: scars, figures, dates, references and terms, so that all of that is compiled. */
export const warmUpText = `O 121530Z MAR 10
FM AMEMBASSY LUSAKA
TO SECSTATE WASHDC IMMEDIATE

UNCLAS LUSAKA 000123

SENSITIVE
SIPDIS

DEPT FOR G/TIP

E.O. 13526: N/A
TAGS: KTIP, PHUM, ZA
SUBJECT: ZAMBIA: TIP INTERIM ASSESSMENT (2009-2010)

REF: A. 09 STATE 118205
     B. STATE 009331

1. (SBU) Summary: The government,s figures for the reporting period are in para 2; the talking points of ref A are in para 3. End summary.

2. (SBU) From April 2009 to March 2010 the police opened 14 investigations, prosecuted six persons and convicted three, who got prison terms of two to five years. The Trafficking in Persons Report placed Zambia on Tier 2 (see para 4). An NGO paid for the &shelter8) the only one in the country.

3. (SBU) Begin talking points:

-- The United States welcomes the work on the minimum standards of the Trafficking Victims Protection Act (TVPA).

--Please send the figures no later than February 15, 2010.

End talking points.

4. (U) Begin action plan:

A. Action Plan for the Short Term: Prosecute offenders.

Prosecution

-- Train the police.

End action plan.

DOE
`;
