/** Organizations of the demo fixtures. */
export const lorem = '9d9648a7-115a-4a06-a613-a0c4077469f7';
export const ipsum = 'd7f32037-b9b5-41ec-9394-ba3edbbc9cac';
export const tenantOfLorem = '63b4d332-21a9-456d-8fcb-f480c5e11f23';
export const documentedTenant = '9fb942e0-3e93-49ce-8617-0eed023d9d25';
export const tenantOfIpsum = '534039c2-c11d-4725-b14c-bf7476fda4a8';
export const distributor = '7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74';
export const reseller = 'db38db96-dcc6-41e7-b88e-7793f0db77d2';
export const unknownOrg = '00000000-0000-4000-8000-000000000000';

const apiToken = (name: string, end: string) => `PaystubDemo${name}`.padEnd(62, '0') + end;

/** API tokens of the demo fixtures. */
export const apiTokens = {
  lorem: apiToken('ApiTokenOfLoremMsp', 'AAA'),
  loremBilling: apiToken('BillingUserTokenOfLoremMsp', 'BBB'),
  loremAccounts: apiToken('AccountAdminTokenOfLoremMsp', 'CCC'),
  ipsum: apiToken('ApiTokenOfIpsumMsp', 'DDD'),
  tenantOfLorem: apiToken('ApiTokenOfLoremTenant', 'EEE'),
  outdated: apiToken('OldApiTokenOfLoremMsp', 'FFF'),
  distributor: apiToken('ApiTokenOfDolorDistribution', 'GGG'),
  reseller: apiToken('ApiTokenOfAmetResale', 'HHH'),
};

/** Services of Lorem MSP. */
export const services = {
  vmcOnAws: 'tcq4LTfyZ_-UPdPAJIi2LhnvxmE_',
  workspaceOne: 'NdljjyL-H773h81kNjDlanm67ZA_',
  operations: '0f1c0f8c-a658-4142-b73a-06aee1ac2f9b',
};

/** A subscription of Lorem MSP for its customer, and one of the distributor's that renews itself. */
export const mspSubscription = 'abdb210c-3459-4487-b0aa-dc64947b8a13';
export const sellerSubscription = '052822d5-14ad-4184-b2e1-df37e39d674a';
