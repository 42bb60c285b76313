#!/usr/bin/env bash
# Builds the tool of the checkout in the folder $1 and installs it into $RUNNER_TEMP/tools.
set -euo pipefail
cd "$1"
dotnet pack src/ComplianceAsCode.Cli --output "$RUNNER_TEMP/packages"
dotnet tool install ComplianceAsCode.Tool --tool-path "$RUNNER_TEMP/tools" --add-source "$RUNNER_TEMP/packages"
