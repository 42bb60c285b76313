#!/usr/bin/env bash
# Puts $RUNNER_TEMP/compliance.md into the pull request's comment: the one that bears its mark, else a new one.
set -euo pipefail
report=$RUNNER_TEMP/compliance.md
mark=$(head -n 1 "$report")
case $mark in '<!-- complianceascode:'*) ;; *) echo 'there is nothing to say'; exit 0 ;; esac
jq -n --rawfile body "$report" '{body: $body[:65536]}' >"$RUNNER_TEMP/comment.json"
# Only a comment of this workflow's own account is replaced: whoever else writes the mark cannot have theirs edited.
id=$(MARK=$mark gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --jq '.[] | select(.user.type == "Bot" and (.body | startswith(env.MARK))) | .id' | head -n 1)
if [ -n "$id" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --input "$RUNNER_TEMP/comment.json" >/dev/null
else
  gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --input "$RUNNER_TEMP/comment.json" >/dev/null
fi
