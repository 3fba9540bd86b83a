/** What a sandbox was made from; with the same settings and calls it does the same again. */
export interface Settings {
  readonly seed: number;
  /** Where its clock begins, milliseconds since 1970; until it is made absent = when it is made. */
  readonly now?: number;
  readonly running: boolean;
  /** Name of the fixture set. */
  readonly fixtures: string;
  /** Profile by vendor, where it is not the vendor's first. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly auth: 'lenient' | 'strict';
}

export const defaultSettings: Settings = { seed: 1, running: false, fixtures: 'demo', profiles: {}, auth: 'lenient' };
