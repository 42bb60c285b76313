#!/usr/bin/env bash
# Writes what the change does to compliance, and whose approval it needs, to $RUNNER_TEMP/compliance.md and to the summary of the run.
set -euo pipefail
tool=${COMPLIANCE:-$RUNNER_TEMP/tools/compliance}
report=$RUNNER_TEMP/compliance.md
: >"$report"
if [ -n "${BASE:-}" ]; then
  "$tool" diff "$BASE" --root "$ROOT" --format markdown >>"$report" || true
  echo >>"$report"
  "$tool" approvals --base "$BASE" --root "$ROOT" --format markdown >>"$report" || true
else
  "$tool" approvals --root "$ROOT" --format markdown >>"$report" || true
fi
cat "$report" >>"$GITHUB_STEP_SUMMARY"
