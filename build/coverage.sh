#!/usr/bin/env bash
# Measures how much of the libraries their tests run, and prints it for each assembly:
#
#     build/coverage.sh
#
# It runs the test projects that set MeasuresCoverage. What fails there does not count: a few tests look at the code of the assemblies themselves, to which measuring adds. The command, the packages and the samples are tested in processes of their own, in which nothing is measured.
# The page that shows each line is artifacts/coverage/index.html.
set -euo pipefail
cd "$(dirname "$0")/.."

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en

for project in $(grep -l '<MeasuresCoverage>true' tests/*/*.csproj); do
  dotnet test --project "$project" --results-directory "$results/$(basename "$project" .csproj)" \
    --coverlet --coverlet-output-format cobertura --coverlet-include '[FujianPlan*]*' --coverlet-exclude '[*.Tests]*' --coverlet-exclude '[FujianPlan.Testing*]*' >&2 || true
done

tools=$results/tools
dotnet tool install dotnet-reportgenerator-globaltool --version 5.6.0 --tool-path "$tools" >&2
"$tools/reportgenerator" "-reports:$results/*/*.xml" -targetdir:artifacts/coverage '-reporttypes:TextSummary;Html' -verbosity:Warning >&2
# Of the summary, the figures of all and of each assembly, and not those of each class.
grep -E '^(  (Line|Branch) coverage|[A-Za-z])' artifacts/coverage/Summary.txt | grep -vE '^Summary'
