/** Between which countries a cable goes, as far as its addressees tell. */
import { findAddressee, isCollective } from '../../data/addressees.js';
import { type Post, findPost } from '../../data/posts.js';
import type { Addressee } from '../../syntax/types.js';

/** Where a cable comes from and whom it asks to act. */
export interface CableRoute {
  /** The post that sent it, if one did. */
  readonly from: Post | undefined;
  /** The post that is to act, where all that are to act are in one country. */
  readonly to: Post | undefined;
  /** Whether it goes to several posts at once: to a collective, or to posts of more than one country. */
  readonly several: boolean;
}

/** Posts at the seat of an organization, and those in the United States, stand for no country. */
const stationed = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|AIT|USINT|USLO|REO|USOFFICE PRISTINA|IRAN)\b/;
const department = 'SECSTATE WASHDC';

/** The route of a cable with these addressees. */
export function routeOf(addressees: readonly Addressee[]): CableRoute {
  const from = countryPost(addressees.find(({ role }) => role === 'from')?.plad);
  let to: Post | undefined;
  let several = false;
  for (const { role, plad } of addressees) {
    if (role !== 'action' || plad === department || findAddressee(plad)?.kind === 'agency') continue;
    const post = countryPost(plad);
    // An address that nobody knows may be anywhere.
    if (isCollective(plad) || !post || (to && to.countryCode !== post.countryCode)) several = true;
    to ??= post;
  }
  return { from, to: several ? undefined : to, several };
}

function countryPost(plad: string | undefined): Post | undefined {
  const post = plad === undefined ? undefined : findPost(plad);
  return post && stationed.test(post.plad) ? post : undefined;
}
