#!/usr/bin/env bash
# The mutation score of one folder of the library, by dotnet-stryker:
#   build/mutation.sh Binding                     every file of the folder
#   build/mutation.sh 'Rules/Sums'                a folder in it
#   build/mutation.sh 'Locating/RowAligner.cs'    one file
# What is committed is copied and mutated outside the repository; the report is left in $MUTATION (default: a folder under /tmp).
# Only net10.0 is built, one mutant runs at a time, and each meets the tests that reach it; properties run a tenth of their cases, on one seed.
# An hour mutates about a thousand places.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?which folder or file of src/GovInfoDisclosure.Format}
case $target in *.cs) ;; *) target=$target/**/*.cs ;; esac

# The tests of the folder, and for what reads documents those that read them. Left out are long documents, conventions and comparisons with
# other programs, which take seconds for each mutant: none of them judges one line of code. So the score is a lower bound.
case $1 in
  Binding*|Locating*) tests='FullyQualifiedName~.Binding.|FullyQualifiedName~.Locating.|FullyQualifiedName~.Reading.' ;;
  *) tests="FullyQualifiedName~.${1%%/*}." ;;
esac
tests="($tests)&FullyQualifiedName!~Corpus&FullyQualifiedName!~OpenCc&FullyQualifiedName!~RealDocuments&FullyQualifiedName!~Ten_megabytes&FullyQualifiedName!~Allocation"
work=${MUTATION:-/tmp/mutation}/$(echo "$1" | tr / -)
rm -rf "$work"
mkdir -p "$work"
git archive HEAD | tar -x -C "$work"
sed -i 's|<TargetFrameworks>.*</TargetFrameworks>|<TargetFrameworks>net10.0</TargetFrameworks>|' "$work"/src/*/*.csproj
cd "$work/tests/GovInfoDisclosure.Format.Tests"
sed -i 's|WithMaxTest(cases)|WithMaxTest(Math.Max(5, cases / 10))|' Support/Properties.cs
export PROPERTY_SEED=1
cat > stryker-config.json <<CONFIG
{
  "stryker-config": {
    "project": "GovInfoDisclosure.Format.csproj",
    "target-framework": "net10.0",
    "mutate": ["**/$target"],
    "coverage-analysis": "perTest",
    "concurrency": 1,
    "test-case-filter": "$tests",
    "reporters": ["json", "cleartext"],
    "break-on-initial-test-failure": false
  }
}
CONFIG
dotnet tool restore
nice -n "${NICE:-19}" dotnet stryker --output "$work/report" "${@:2}"
