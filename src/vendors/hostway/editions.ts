/** Where the revisions of the wiki differ in what the code does; what differs in the contract stands in the spec. */
export interface Edition {
  /** What a user gets who addresses an order by Basic and has nothing to do with it. */
  readonly refusesStrangersWith: 401 | 403;
  /** What deleting a submitted order gives. */
  readonly refusesLateDeletionWith: 409 | 405;
  /** Whether an order's account shows its number and where its products are. */
  readonly showsWholeAccount: boolean;
  /** Whether creating an order knows `clientIp`, and names the owner in its body too. */
  readonly knowsClients: boolean;
}

/** Release 85, September 2013: the default profile. */
const release85: Edition = {
  refusesStrangersWith: 401,
  refusesLateDeletionWith: 409,
  showsWholeAccount: false,
  knowsClients: false,
};

/** Releases 98 and 99, September and October 2014. */
const release99: Edition = { ...release85, refusesStrangersWith: 403, refusesLateDeletionWith: 405, showsWholeAccount: true };

/** Release 109, July 2015. */
const release109: Edition = { ...release99, knowsClients: true };

const editions: Readonly<Record<string, Edition>> = { '2013-09': release85, '2014-10': release99, '2015-07': release109 };

/** The edition of a profile. */
export const editionOf = (profile: string): Edition => editions[profile] ?? release85;
