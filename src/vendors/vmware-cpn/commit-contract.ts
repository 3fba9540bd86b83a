import type { CommitAggregate, CommitContract, Org, Schemas } from './state.js';

/** Whether the contract can pay at `now`: from its start to its end, both included. Inferred; the vendor gives the two dates and the flag. */
export const isContractValid = (contract: CommitContract, now: number): boolean => contract.startDate <= now && now <= contract.endDate;

/** Whether the aggregate can pay at `now`: switched on, and at least one of its contracts can. Inferred. */
export const isAggregateValid = (aggregate: CommitAggregate, now: number): boolean =>
  aggregate.enableFlag && aggregate.commitContracts.some((contract) => isContractValid(contract, now));

/** A contract as the API shows it. `msp` is the provider that signed it. */
export function shownContract(contract: CommitContract, msp: Org, now: number): Schemas['OrgCommitContractItem'] {
  return { ...contract, mspId: msp.id, mspName: msp.displayName, ...doubled(isContractValid(contract, now)) };
}

/** An aggregate as the API shows it; the contracts in it keep flags of their own. */
export function shownAggregate(aggregate: CommitAggregate, msp: Org, now: number): Schemas['AggregateCommitContract'] {
  const commitContracts = aggregate.commitContracts.map((contract) => shownContract(contract, msp, now));
  return { ...aggregate, commitContracts, ...doubled(isAggregateValid(aggregate, now)) };
}

// The API carries this boolean under both names ("Get Payment Method"), as it does with `isDefault` and `default`.
const doubled = (isValid: boolean) => ({ isValid, valid: isValid });
