#!/usr/bin/env bash
# Records the reviews of the pull requests that the pushed commit $GITHUB_SHA merged, each as if its event came now, and opens a pull request with the approvals.
set -euo pipefail
branch=compliance/approvals-${GITHUB_SHA:0:12}
for number in $(gh api "repos/$GITHUB_REPOSITORY/commits/$GITHUB_SHA/pulls" --jq '.[] | select(.merged_at != null) | .number'); do
  git fetch --quiet origin "refs/pull/$number/head"
  gh api "repos/$GITHUB_REPOSITORY/pulls/$number" >"$RUNNER_TEMP/pull.json"
  # The last word of each reviewer counts; a comment takes nothing back.
  gh api --paginate "repos/$GITHUB_REPOSITORY/pulls/$number/reviews" | jq -s 'add // [] | map(select(.state != "COMMENTED" and .state != "PENDING")) | group_by(.user.login) | map(last)' >"$RUNNER_TEMP/reviews.json"
  for i in $(jq -r 'keys[]' "$RUNNER_TEMP/reviews.json"); do
    jq --argjson i "$i" --slurpfile pull "$RUNNER_TEMP/pull.json" '{action: "submitted", review: .[$i], pull_request: $pull[0]}' "$RUNNER_TEMP/reviews.json" >"$RUNNER_TEMP/event.json"
    "$RUNNER_TEMP/tools/compliance" approve --github-event "$RUNNER_TEMP/event.json" --base "$BEFORE" --root "$ROOT" || echo "::warning::a review of #$number is not recorded; the log says why"
  done
done
git add --all -- "$ROOT/approvals"
if git diff --cached --quiet; then echo 'nothing was recorded'; exit 0; fi
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit --quiet --message 'Record the approvals given in review'
header=$(printf 'x-access-token:%s' "$GH_TOKEN" | base64 | tr -d '\n')
git -c http.extraheader="AUTHORIZATION: basic $header" push "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" "HEAD:refs/heads/$branch"
gh pr create --repo "$GITHUB_REPOSITORY" --head "$branch" --title 'Record the approvals given in review' --body 'Approvals that were given in the review of what is merged already.'
