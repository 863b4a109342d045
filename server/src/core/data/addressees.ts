/** Addressees that are no posts: agencies and collectives. */
import { addresseesTable } from './addressees.generated.js';
import { foldName } from './fold-name.js';
import { lazy } from './lazy.js';
import { TableReader, textOf, valuesOf } from './packed-table.js';
import type { AddresseeKind } from './table-values.js';

/** An agency, a collective of posts, or a system that takes cables. */
export interface KnownAddressee {
  readonly plad: string;
  readonly kind: AddresseeKind;
  readonly routingIndicators: readonly string[];
  readonly meaning: string | undefined;
  /** Without it, no ground for more than a hint. */
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

const table = new TableReader(addresseesTable);

/** The addressee of a plain language address. Many more exist: an address that is not found is no fault. */
export function findAddressee(plad: string): KnownAddressee | undefined {
  const known = index().get(foldName(plad));
  return known === undefined ? undefined : addresseeOf(known);
}

/** Whether an address stands for several posts, listed or not: `CHINA POSTS COLLECTIVE`, `ALL DIPLOMATIC POSTS`. */
export function isCollective(plad: string): boolean {
  const folded = foldName(plad);
  return collectiveForm.test(folded) || findAddressee(plad)?.kind === 'collective';
}

const collectiveForm = / COLLECTIVE$|^ALL (?:[A-Z]+ )+POSTS?$/;

/** Addresses by their folded form. */
const index = lazy((): ReadonlyMap<string, string> => {
  const plads = new Map<string, string>();
  for (const plad of table.keys()) plads.set(foldName(plad), plad);
  return plads;
});

function addresseeOf(plad: string): KnownAddressee | undefined {
  const row = table.find(plad);
  return (
    row && {
      plad,
      kind: row.kind as AddresseeKind,
      routingIndicators: valuesOf(row.routing_indicator),
      meaning: textOf(row.meaning),
      confirmed: table.isConfirmed(plad),
      note: textOf(row.note),
    }
  );
}
