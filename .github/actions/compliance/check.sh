#!/usr/bin/env bash
# Checks, writes annotations and $RUNNER_TEMP/compliance.sarif, and leaves the exit code as the output 'code', so that what follows still reports.
set -euo pipefail
tool=${COMPLIANCE:-$RUNNER_TEMP/tools/compliance}
base=()
if [ -n "${BASE:-}" ]; then base=(--base "$BASE"); fi
code=0
"$tool" check --root "$ROOT" ${base[@]+"${base[@]}"} --format github || code=$?
"$tool" check --root "$ROOT" ${base[@]+"${base[@]}"} --format sarif --output "$RUNNER_TEMP/compliance.sarif" || true
echo "code=$code" >>"$GITHUB_OUTPUT"
