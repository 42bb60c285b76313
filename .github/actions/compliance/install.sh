#!/usr/bin/env bash
# Installs the tool where the other scripts look for it.
set -euo pipefail
dotnet tool install ComplianceAsCode.Tool ${VERSION:+--version "$VERSION"} --tool-path "$RUNNER_TEMP/tools"
