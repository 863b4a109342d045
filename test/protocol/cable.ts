/** A small draft of our own with a few faults, for questions about every kind of place. */
export const draft = `UNCLAS STATE 012345

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: KTIP, PHUM, KTIP, ZA
SUBJECT: ZAMBIA: INTERIM TIP ASSESSMENT

REF: A. 08 STATE 118205
     B. STATE 009331

1. (U) This cable holds an action request; see paras 2-3.

2. (SBU) Begin action request: Post is asked to use the talking
points in para 3 and to recall ref A. End action request.

3. (SBU) Begin talking points:

-- We welcome the new law on trafficking in persons (TIP).

End talking points.

4. (U) Please see para 9 as well.
`;
