// Generated from the specs by scripts/generate.mjs: change the spec, not this file.

/** Operations by full name, with their documented statuses. Add your own specs' by declaration merging. */
export interface Operations {
  readonly 'elastic-path/createAnAccessToken': 200 | 400 | 401 | 403 | 429 | 500;
  readonly 'elastic-path/createDunningRule': 201 | 400 | 401 | 403 | 429 | 500;
  readonly 'elastic-path/deleteDunningRule': 204 | 400 | 401 | 403 | 429 | 500;
  readonly 'elastic-path/getDunningRule': 200 | 400 | 401 | 403 | 404 | 429 | 500;
  readonly 'elastic-path/listDunningRules': 200 | 400 | 401 | 403 | 429 | 500;
  readonly 'elastic-path/updateDunningRule': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500;
  readonly 'f5-xc/createPaymentMethod': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/deletePaymentMethod': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/getPlanTransition': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/initiatePlanTransition': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/makePaymentMethodPrimary': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/makePaymentMethodSecondary': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'f5-xc/swapPaymentMethodRole': 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503 | 504;
  readonly 'hostway/createOrder': 201 | 400 | 401 | 403 | 409 | 415 | 429 | 500;
  readonly 'hostway/deleteOrder': 204 | 400 | 401 | 403 | 404 | 409 | 429 | 500;
  readonly 'hostway/getOrder': 200 | 400 | 401 | 403 | 404 | 429 | 500;
  readonly 'hostway/getOrderAccount': 200 | 400 | 401 | 403 | 404 | 429 | 500;
  readonly 'hostway/getOrderPaymentInfo': 200 | 400 | 401 | 403 | 404 | 429 | 500 | 502;
  readonly 'hostway/setOrderAccount': 204 | 400 | 401 | 403 | 404 | 405 | 409 | 415 | 429 | 500;
  readonly 'hostway/setOrderPaymentInfo': 204 | 400 | 401 | 403 | 404 | 405 | 415 | 429 | 500 | 502;
  readonly 'vmware-cpn/createAccessToken': 201 | 400 | 406 | 415 | 429 | 500;
  readonly 'vmware-cpn/getOrg': 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500;
  readonly 'vmware-cpn/getPaymentMethods': 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500;
}
