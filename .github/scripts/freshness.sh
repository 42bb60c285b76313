#!/usr/bin/env bash
# Opens or updates one issue for each owner with what ends within thirty days and what is late; closes it when there is nothing any more.
set -euo pipefail
label=compliance-freshness
"$RUNNER_TEMP/tools/compliance" status --root "$ROOT" --format json >"$RUNNER_TEMP/status.json"
until=$(date -u -d "$(jq -r .asOf "$RUNNER_TEMP/status.json") + 30 days" +%F)
jq --arg until "$until" '
  [ (.next[] | select(.on <= $until) | {owner: (.owner // "nobody"), line: "- \(.on): `\(.id)` \(.what) (`\(.path)`)"}),
    (.actions[] | select(.late) | {owner: (if .owner == "" then "nobody" else .owner end), line: "- late since \(.due): `\(.id)` (`\(.path)`)"}) ]
  | group_by(.owner) | map({owner: .[0].owner, body: ("What ends by \($until), and what is late.\n\n" + (map(.line) | join("\n")) + "\n")})' "$RUNNER_TEMP/status.json" >"$RUNNER_TEMP/owners.json"
gh label create "$label" --repo "$GITHUB_REPOSITORY" --description 'What runs out without a change' --force >/dev/null
gh issue list --repo "$GITHUB_REPOSITORY" --label "$label" --state open --limit 200 --json number,title >"$RUNNER_TEMP/issues.json"
jq -r '.[].owner' "$RUNNER_TEMP/owners.json" | while IFS= read -r owner; do
  title="Compliance: what ends next for $owner"
  jq -r --arg owner "$owner" '.[] | select(.owner == $owner) | .body' "$RUNNER_TEMP/owners.json" >"$RUNNER_TEMP/body.md"
  number=$(jq -r --arg title "$title" '[.[] | select(.title == $title) | .number][0] // empty' "$RUNNER_TEMP/issues.json")
  if [ -n "$number" ]; then gh issue edit "$number" --repo "$GITHUB_REPOSITORY" --body-file "$RUNNER_TEMP/body.md" </dev/null
  else gh issue create --repo "$GITHUB_REPOSITORY" --label "$label" --title "$title" --body-file "$RUNNER_TEMP/body.md" </dev/null; fi
done
jq -r --slurpfile owners "$RUNNER_TEMP/owners.json" '.[] | . as $issue | select([$owners[0][] | "Compliance: what ends next for \(.owner)"] | index($issue.title) | not) | .number' "$RUNNER_TEMP/issues.json" | while IFS= read -r number; do
  gh issue close "$number" --repo "$GITHUB_REPOSITORY" --comment 'Nothing ends soon and nothing is late.' </dev/null
done
