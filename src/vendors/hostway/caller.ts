import type { Collection, Credential } from '../../kit/index.js';
import type { User } from './state.js';

/** The numbers of the accounts that a user has to do with. */
export const accountsOf = ({ accounts }: User): readonly string[] => accounts;

/** Who signed in by Basic, and what he may. */
export interface SignedIn {
  readonly userName: string;
  readonly isSalesAgent: boolean;
  /** An owner of the accounts that he sees. */
  readonly isOwner: boolean;
  /** Whether he has to do with the account of that number. */
  sees(number: string | undefined): boolean;
}

/** The owner that the request's cookie names. */
export const ownerOf = (caller: readonly Credential[]): string | undefined => caller.find(({ scheme }) => scheme === 'ownerId')?.value;

/** Who signed in. A user that the sandbox does not list is taken at his word, but is no sales agent; strict sandboxes have refused him already. */
export function userOf(caller: readonly Credential[], users: Collection<User>): SignedIn | undefined {
  const userName = caller.find(({ scheme }) => scheme === 'basicAuth')?.value.split(':', 1)[0];
  if (userName === undefined) return undefined;
  const user = users.get(userName);
  if (!user) return { userName, isSalesAgent: false, isOwner: true, sees: () => true };
  const { isSalesAgent, isOwner, accounts } = user;
  return {
    userName,
    isSalesAgent,
    isOwner: isOwner || isSalesAgent,
    sees: (number) => isSalesAgent || (number !== undefined && accounts.includes(number)),
  };
}

/** Whether the caller signed in as a sales agent, who has elevated permissions. */
export const isSalesAgent = (caller: readonly Credential[], users: Collection<User>): boolean => userOf(caller, users)?.isSalesAgent === true;
