/** Organizations of the demo fixtures. */
export const lorem = '9d9648a7-115a-4a06-a613-a0c4077469f7';
export const ipsum = 'd7f32037-b9b5-41ec-9394-ba3edbbc9cac';
export const tenantOfLorem = '63b4d332-21a9-456d-8fcb-f480c5e11f23';
export const documentedTenant = '9fb942e0-3e93-49ce-8617-0eed023d9d25';
export const tenantOfIpsum = '534039c2-c11d-4725-b14c-bf7476fda4a8';
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
};
