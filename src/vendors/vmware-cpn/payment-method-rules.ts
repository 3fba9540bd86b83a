import type { Org, PaymentMethods } from './state.js';

/**
 * What is wrong with a provider's payment methods, in sentences; empty when nothing is. No operation of the vendor edits them, so this is
 * asked of fixtures. Sources: VMware Cloud services billing (one default; restricted accounts are never default; currency of the
 * organization, cards excepted) and the note on several commit contracts per service; the last rule of `defaults` is inferred.
 */
export const brokenRules = (org: Org, methods: PaymentMethods): string[] => [
  ...(org.orgType === 'PROVIDER' ? [] : [`${org.id} is no provider and carries payment methods`]),
  ...defaults(methods),
  ...methods.payByInvoiceAccounts
    .filter((account) => account.isRestricted && account.defaultFlag)
    .map((account) => `restricted account ${account.paymentOptionId} is the default`),
  ...currencies(org, methods),
];

/** One default over all kinds; commit contracts outside aggregates may instead have one for each SKU. */
function defaults(methods: PaymentMethods): string[] {
  const { commitContracts, ...others } = methods;
  const skus = commitContracts.filter((contract) => contract.defaultFlag).map((contract) => contract.contractSku);
  const count = Object.values(others)
    .flat()
    .filter((method) => method.defaultFlag).length;
  const repeated = skus.filter((sku, place) => skus.indexOf(sku) !== place);
  return [
    ...(count + Math.min(skus.length, 1) > 1 ? ['more than one payment method is the default'] : []),
    ...repeated.map((sku) => `more than one commit contract is the default of ${sku}`),
  ];
}

function currencies(org: Org, { commitContracts, commitAggregate, funds }: PaymentMethods): string[] {
  const own = new Set(org.currencies?.map((currency) => currency.name));
  const contracts = [...commitContracts, ...commitAggregate.flatMap((aggregate) => aggregate.commitContracts)];
  return [
    ...contracts.map(({ contractId, currency }) => ({ id: `contract ${contractId}`, currency })),
    ...funds.map(({ fundGroupId, currency }) => ({ id: `fund group ${fundGroupId}`, currency })),
  ]
    .filter(({ currency }) => !own.has(currency))
    .map(({ id, currency }) => `${id} is in ${currency}, which is no currency of ${org.id}`);
}
