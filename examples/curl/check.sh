#!/bin/sh
# A shell script as a client: paystub run -- sh examples/curl/check.sh
set -eu
base="${PAYSTUB_URL:-http://127.0.0.1:4010}/@shell"
rule=/v2/subscriptions/dunning-rules/00000000-0000-0000-0000-000000000000

curl -sS --fail-with-body -X PUT "$base$rule" -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \
  -d '{"data":{"id":"00000000-0000-0000-0000-000000000000","type":"subscription_dunning_rule","attributes":{"payment_retries_limit":3}}}' |
  grep -q '"payment_retries_limit":3'

# Was it called so? The answer says what came closest, if not.
curl -sS --fail-with-body "${PAYSTUB_URL:-http://127.0.0.1:4010}/_paystub/sandboxes/shell/journal/verify" -H 'Content-Type: application/json' \
  -d '{"operation":"elastic-path/updateDunningRule","status":200,"exactly":1}' |
  grep -q '"ok":true'
echo 'The rule was changed.'
