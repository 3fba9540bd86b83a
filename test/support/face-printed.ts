// The five calls as the vendors' documents print them, letter by letter. Nothing here is ours.

/** Elastic Path, "Update dunning rule policy". */
export const updateDunningRule = `curl -L -X PUT 'https://euwest.api.elasticpath.com/v2/subscriptions/dunning-rules/:dunning_rule_uuid' \\
-H 'Content-Type: application/json' \\
-H 'Accept: application/json' \\
-H 'Authorization: Bearer <TOKEN>' \\
--data-raw '{
"data": {
"id": "00000000-0000-0000-0000-000000000000",
"type": "subscription_dunning_rule",
"attributes": {
"payment_retry_type": "fixed",
"payment_retry_interval": 1,
"payment_retry_unit": "day",
"payment_retry_multiplier": 1,
"payment_retries_limit": 5,
"action": "none",
"default": false
}
}
}'`;

/** F5 Distributed Cloud, "Make payment method secondary". */
export const makePaymentMethodSecondary = `curl --request POST \\
--url https://example-corp.console.ves.volterra.io/api/v1/api/production/us-east-1/namespaces/default/api/web/namespaces/example/billing/payment_method/example/secondary \\
--header 'Authorization: <Authorization>' \\
--header 'Content-Type: application/json' \\
--data '{ "name": "example", "namespace": "example" }'`;

/** F5 Distributed Cloud, "InitiatePlanTransition". */
export const initiatePlanTransition = `curl --request POST \\
--url https://example-corp.console.ves.volterra.io/api/v1/api/production/us-east-1/namespaces/default/api/web/namespaces/example/billing/plan_transition \\
--header 'Authorization: <Authorization>' \\
--header 'Content-Type: application/json' \\
--data '{ "namespace": "example", "new_plan": "example", "payload": { "billing_address": { "address1": "example", "address2": "example", "city": "example", "contact_type": "MAILING", "country": "example", "county": "example", "phone_number": "example", "state": "example", "state_code": "example", "zip_code": "example" }, "billing_provider_account_id": "example", "create_support_ticket": true, "deletion_feedback": "example", "deletion_reason": "REASON_UNKNOWN", "domain": "example", "payment_address": { "address1": "example", "address2": "example", "city": "example", "contact_type": "MAILING", "country": "example", "county": "example", "phone_number": "example", "state": "example", "state_code": "example", "zip_code": "example" }, "payment_provider_token": "example", "subscribe_addon_services": [ "example" ], "support_ticket_info": "example", "tp_subscription_id": "example", "unsubscribe_addon_services": [ "example" ] } }'`;

/** VMware Cloud Partner Navigator, "Get Payment Method". */
export const getPaymentMethods = `curl -H "csp-auth-token: string" https://console.navigator.vmware.com/cphub/api/core/v1/mgmt/orgs/{orgId}/payment-methods`;

/** Hostway, "Orders-orderId-account-paymentInfo:PUT", prints no command: the request line, the header, and two bodies. */
export const setOrderPaymentInfo = {
  path: 'PUT /orders/{orderId}/account/paymentInfo',
  contentType: 'application/json; charset=UTF-8',
  creditCard: `{
  "paymentInfoType": "credit_card",
  "accountNumber": "4111111111111111",
  "cardHolderName": "John Smith",
  "creditCardType": "visa",
  "expirationDate": "2012-08",
  "verificationNumber": "123",
  "billingAddress": {
    "city": "Chicago",
    "countryCode": "US",
    "postalCode": "60606",
    "stateOrProvince": "IL",
    "street1": "100 N Riverside",
    "street2": ""
  }
}`,
  verizon: `{
  "paymentInfoType": "vz_payment",
  "paymentReference": "123432429034",
  "sessionId": "23432434244",
}`,
};
