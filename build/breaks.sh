#!/usr/bin/env bash
# Do the tests of real builds see what only they can see? Breaks a copy of the repository in ten places, one after the other, and runs for each
# the test that must fail:
#
#     build/breaks.sh                       the unbroken repository first, then each break: half an hour
#     build/breaks.sh --list                what is broken, and which test must see it
#     build/breaks.sh notice byte           these alone
#     build/breaks.sh --together notice byte  all of these at once: each test has to fail for its own break. For breaks that do not hide each other
#
# Your files stay as they are: the copy, in the temporary folder, has what is not committed as well, and is restored after each break. A break is seen if
# its test fails and says the words that belong to it. The exit code is the number of breaks that were not seen. See tests/FujianPlan.Package.Tests/README.md.
# The environment variable BREAKS_LOG names a file to which all that the tests print is appended.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD

# name | what is broken | the test that must fail | words of its failure, as an extended regular expression
breaks='
props|the .props of the generator are not in its package|OwnPlanTests.FolderWithBlanksAndChinese_IsNoHindrance|error CS(0103|0234|0246)
target|the .targets of the runtime are in the folder of another target framework|TwoPlansTests.AnotherMajorVersion_FailsTheBuild_AndNamesWhoseItIs|Expected: Not 0
notice|the package of the command lacks the notices of third parties|PackageContentTests.ManagedTool_HasTheseEntries|THIRD-PARTY-NOTICES
byte|an assembly has another byte each time|ReproducibilityTests.PackagesOfAnotherClone_AreTheSame_ByteForByte|FujianPlan\.Runtime\.AssemblyInfo\.cs
trim|code looks for a type by a name that trimming cannot know|NativeTests.NativeAot_PublishesWithoutAWarning_AndEveryDoorTakesCodes|IL2057
analyzer|the analyzers are not beside their fixes|MistakesTests.Build_ShowsEveryMistake_AndNothingElse|Expected: Not 0
line|an error is a line too low|BrokenProjectTests.UnknownCode_FailsAtThatScalar|plan\.yaml\(22,26\)
import|the .targets import a file that is not in the package|OwnPlanTests.Net472_BuildsWithoutWarnings_AndRunsWhereThereIsMono|MSB4019
tool|the installed command lacks an assembly, and crashes where it writes .xlsx|ToolTests.EveryCommand_OnTheRepositorysPlan|SpreadCheetah
sample|the sample of a city uses a member that is no longer there|CityPlanTests.Sample_BuildsWithoutWarnings_AndRuns|CS1061
'

# replace FILE PATTERN REPLACEMENT: fails if the file has no longer what is to be broken.
replace() {
  local before; before=$(cat "$1")
  sed -i -E "s~$2~$3~" "$1"
  [ "$before" != "$(cat "$1")" ] || { echo "$1 has no '$2': correct this break in build/breaks.sh." >&2; exit 100; }
}

break_nothing() { :; }
# The generator takes a plan.yaml by its name even so: the test has a plan of another name.
break_props() { replace src/FujianPlan.Generator/FujianPlan.Generator.csproj '<None Include="build/FujianPlan.Generator\*"' '<None Include="build/FujianPlan.Generator*.targets"'; }
break_target() { replace src/FujianPlan.Runtime/FujianPlan.Runtime.csproj 'PackagePath="buildTransitive"' 'PackagePath="buildTransitive/net11.0"'; }
break_notice() { replace src/FujianPlan.Tool/FujianPlan.Tool.csproj '.*THIRD-PARTY-NOTICES.txt" Pack.*' ''; }
break_byte() { replace src/FujianPlan.Runtime/FujianPlan.Runtime.csproj '^</Project>' '<ItemGroup><AssemblyMetadata Include="Made" Value="$([System.Guid]::NewGuid())" /></ItemGroup></Project>'; }
break_trim() { replace src/FujianPlan.AspNetCore/PlanServices.cs '(ArgumentNullException.ThrowIfNull\(services\);)' '\1 _ = Type.GetType("Some.Type" + services.Count);'; }
break_analyzer() { replace src/FujianPlan.Analyzers/build/Packed.targets '\$\(_CodeFixesOutput\)FujianPlan.Analyzers.dll;' ''; }
break_line() { replace src/FujianPlan.Generator/Diagnostics/PlanDiagnostic.cs 'new LinePosition\(place.StartLine, place.StartColumn\), new LinePosition\(place.EndLine,' 'new LinePosition(place.StartLine + 1, place.StartColumn), new LinePosition(place.EndLine + 1,'; }
break_import() { replace src/FujianPlan.Generator/FujianPlan.Generator.csproj '<None Include="build/FujianPlan.Generator\*"' '<None Include="build/FujianPlan.Generator*" Exclude="build/FujianPlan.Generator.Checks.targets"'; }
break_tool() { replace src/FujianPlan.Tool/FujianPlan.Tool.csproj "'%\(Extension\)' == '.pdb'" "'%(Extension)' == '.pdb' or '%(Filename)' == 'SpreadCheetah'"; }
break_sample() { replace samples/CityPlan/Program.cs 'agency\.Name\}' 'agency.FormerName}'; }

row() { grep "^$1|" <<<"$breaks" || { echo "There is no break '$1'. See build/breaks.sh --list." >&2; exit 100; }; }
names() { cut -d'|' -f1 <<<"$breaks" | grep .; }
test_of() { row "$1" | cut -d'|' -f3; }

if [ "${1:-}" = --list ]; then
  while IFS='|' read -r name what test _; do [ -z "$name" ] || printf '%-10s%s\n%-10s%s\n' "$name" "$what" '' "$test"; done <<<"$breaks"
  exit 0
fi

is_together=false
if [ "${1:-}" = --together ]; then is_together=true; shift; fi
for name in "$@"; do [ "$name" = nothing ] || row "$name" >/dev/null; done

# Not for the compilers of others, nor with one that is left running.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en NO_COLOR=1 UseSharedCompilation=false MSBUILDDISABLENODEREUSE=1
# No break is in the native command, which takes a minute to compile.
export IsNativeMade=false

copy=$(mktemp -d)/fujianplan
trap 'rm -rf "$(dirname "$copy")"' EXIT
git clone --quiet --no-hardlinks "$repository" "$copy"
git -C "$repository" diff --binary HEAD | git -C "$copy" apply --allow-empty --whitespace=nowarn
git -C "$repository" ls-files -z --others --exclude-standard | tar -C "$repository" --null -T - -c | tar -C "$copy" -x
cd "$copy"
git add -A
git -c user.name=breaks -c user.email=breaks@localhost commit --quiet --allow-empty -m "What is not committed"

# run NAME...: makes these breaks, and runs their tests. The outcome is in $log.
log=$(dirname "$copy")/log
run() {
  local name tests=()
  for name in "$@"; do "break_$name"; done
  [ "$*" != nothing ] || set -- $(names)
  for name in "$@"; do tests+=(-method "FujianPlan.Package.Tests.$(test_of "$name")"); done
  if ! dotnet build tests/FujianPlan.Package.Tests -v quiet -nologo -clp:NoSummary >"$log" 2>&1; then
    cat "$log"
    echo "The tests themselves do not build." >&2
    exit 100
  fi
  tests/FujianPlan.Package.Tests/bin/Debug/net10.0/FujianPlan.Package.Tests -noColor -noLogo "${tests[@]}" >"$log" 2>&1 || true
  git checkout --quiet -- .
  [ -z "${BREAKS_LOG:-}" ] || { echo "=== $*"; cat "$log"; } >>"$BREAKS_LOG"
}

# What the log says of a test that failed; nothing if it passed.
failure() { awk -v "test=FujianPlan.Package.Tests.$1" '/\[(FAIL|SKIP)\]$|^  *Finished:|^=== TEST/ { of = index($0, test) && /\[FAIL\]/ } of' "$log"; }

unseen=0
judge() {
  local name=$1 what test words said
  IFS='|' read -r _ what test words <<<"$(row "$name")"
  said=$(failure "$test")
  if [ -z "$said" ]; then
    echo "NOT SEEN  $name: $what. $test passed, or did not run."
    unseen=$((unseen + 1))
  elif ! grep -qE "$words" <<<"$said"; then
    echo "UNCLEAR   $name: $what. $test failed without the words '$words':"
    head -n 12 <<<"$said"
    unseen=$((unseen + 1))
  else
    echo "seen      $name: $what. $test: $(grep -m 1 -oE ".{0,60}($words).{0,60}" <<<"$said")"
  fi
}

[ $# -gt 0 ] || set -- nothing $(names)
$is_together && groups=("$*") || groups=("$@")
for group in "${groups[@]}"; do
  # shellcheck disable=SC2086 # names, separated by spaces
  run $group
  for name in $group; do
    if [ "$name" != nothing ]; then
      judge "$name"
    elif grep -qE 'Total: [1-9][0-9]*, Errors: 0, Failed: 0, Skipped: 0' "$log"; then
      echo "unbroken  $(grep -oE 'Total: .*' "$log")"
    else
      cat "$log"
      echo "Tests fail, or are skipped, without any break: nothing is proved by their failing." >&2
      exit 100
    fi
  done
done
exit "$unseen"
