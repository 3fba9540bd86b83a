# A client under test: orders a payment run. Its word says how it takes failure: once, again, careless, stubborn, idle.
order() {
  curl -sf --max-time "${PATIENCE:-30}" -o /dev/null "$PAYSTUB_URL_ELASTIC_PATH/v2/subscriptions/jobs" \
    -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \
    -d '{"data":{"type":"subscription_job","attributes":{"job_type":"payment-run"}}}'
}
# Who it leaves behind.
leave() {
  sleep 300 &
  echo $! >>"$LEFT"
}
case $1 in
once) order ;;
again) order || order ;;
careless) order || true ;;
stubborn) order || sleep 300 ;;
idle) true ;;
broken) echo 'nothing works' >&2 && exit 3 ;;
leaves) leave && order ;;
# Who is answered was started long enough ago for Paystub to know of it.
waits) order && echo $$ >>"$LEFT" && leave && wait ;;
waits-later) order || { echo $$ >>"$LEFT" && leave && wait; } ;;
esac
