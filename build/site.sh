#!/usr/bin/env bash
# Makes the site of all documents and of the API's reference: artifacts/site. Fails at a dead link.
# Takes docfx, which is found or installed into artifacts/tools.
set -euo pipefail
cd "$(dirname "$0")/.."

pages=artifacts/site-pages
rm -rf "$pages" artifacts/site
mkdir -p "$pages/assemblies" "$pages/references"

docfx=$(command -v docfx || true)
if [ -z "$docfx" ]; then
  docfx=artifacts/tools/docfx
  [ -x "$docfx" ] || dotnet tool install docfx --version 2.81.0 --tool-path artifacts/tools
fi

address=$(dotnet msbuild src/FujianPlan/FujianPlan.csproj -getProperty:RepositoryUrl)
dotnet run --project build/Site -- . "$pages" "$address"

# The reference is made of what is shipped, for the newest .NET.
for project in FujianPlan FujianPlan.Runtime FujianPlan.AspNetCore FujianPlan.EntityFrameworkCore; do
  dotnet build "src/$project" -c Release -f net10.0 -v quiet -clp:NoSummary
  cp "src/$project/bin/Release/net10.0/$project".{dll,xml} "$pages/assemblies/"
done
# What they use of others: the assemblies of ASP.NET Core, and of Entity Framework Core.
shared=$(dotnet --list-runtimes | sed -nE 's|^Microsoft.AspNetCore.App (10[^ ]*) \[(.*)\]$|\2/\1|p' | tail -n 1)
[ -z "$shared" ] || cp "$shared"/*.dll "$pages/references/"
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
for name in microsoft.entityframeworkcore microsoft.entityframeworkcore.abstractions microsoft.entityframeworkcore.relational; do
  newest=$(find "$packages/$name" -maxdepth 1 -name '10.*' | sort -V | tail -n 1)
  cp "$newest"/lib/net10.0/*.dll "$pages/references/"
done
printf 'apiRules:\n- exclude:\n    uidRegex: \\.Compiled(\\.|$)\n    type: Namespace\n' > "$pages/filter.yml"

"$docfx" metadata "$pages/docfx.json"
"$docfx" build "$pages/docfx.json" --warningsAsErrors
mv "$pages/_site" artifacts/site
echo "artifacts/site/index.html"
