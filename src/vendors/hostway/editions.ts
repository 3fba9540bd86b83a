/** Where the revisions of the wiki differ in what the code does; what differs in the contract stands in the spec. */
export interface Edition {
  /** What a user gets who addresses an order by Basic and has nothing to do with it. */
  readonly refusesStrangersWith: 401 | 403;
  /** What deleting a submitted order gives. */
  readonly refusesLateDeletionWith: 409 | 405;
  /** What setting a contact or the user gives while the order has no account. */
  readonly refusesPartsWithoutAccountWith: 404 | 502;
  /** What validating a whole order gives. */
  readonly validatesWith: 200 | 204;
  /** Whether an order's account shows its number and where its products are. */
  readonly showsWholeAccount: boolean;
  /** Whether creating an order knows `clientIp`, and names the owner in its body too. */
  readonly knowsClients: boolean;
  /** Whether contacts have a salutation. */
  readonly knowsSalutation: boolean;
  /** Whether products in an order show the names that they were given. */
  readonly namesProducts: boolean;
  /** What the body says of a product that was added to an order; nothing = no body. */
  readonly tellsOfProduct: readonly ('url' | 'productId')[];
  /** What an account shows beside status and links. */
  readonly showsOfAccount: readonly ('createdDate' | 'currency')[];
  /** The same in the list of accounts. */
  readonly listsOfAccount: readonly ('createdDate' | 'currency')[];
  /** What an account's contacts show beside what they always did. */
  readonly showsOfContact: readonly ('company' | 'salutation' | 'emailVerified')[];
  /** Who may make offline payment the default. */
  readonly letsUnsetDefault: 'users' | 'sales agents';
}

/** Release 85, September 2013: the default profile. Accounts as they were first published after it. */
const release85: Edition = {
  refusesStrangersWith: 401,
  refusesLateDeletionWith: 409,
  refusesPartsWithoutAccountWith: 404,
  validatesWith: 200,
  showsWholeAccount: false,
  knowsClients: false,
  knowsSalutation: false,
  namesProducts: false,
  tellsOfProduct: [],
  showsOfAccount: [],
  listsOfAccount: [],
  showsOfContact: [],
  letsUnsetDefault: 'users',
};

/** Releases 98 and 99, September and October 2014. */
const release99: Edition = {
  ...release85,
  refusesStrangersWith: 403,
  refusesLateDeletionWith: 405,
  refusesPartsWithoutAccountWith: 502,
  validatesWith: 204,
  showsWholeAccount: true,
  knowsSalutation: true,
  namesProducts: true,
  tellsOfProduct: ['url'],
  showsOfAccount: ['createdDate'],
  showsOfContact: ['company', 'salutation'],
};

/** Release 109, July 2015. */
const release109: Edition = {
  ...release99,
  knowsClients: true,
  tellsOfProduct: ['url', 'productId'],
  showsOfAccount: ['createdDate', 'currency'],
  listsOfAccount: ['createdDate', 'currency'],
  showsOfContact: ['company', 'salutation', 'emailVerified'],
  letsUnsetDefault: 'sales agents',
};

const editions: Readonly<Record<string, Edition>> = { '2013-09': release85, '2014-10': release99, '2015-07': release109 };

/** The edition of a profile. */
export const editionOf = (profile: string): Edition => editions[profile] ?? release85;
