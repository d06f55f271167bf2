#!/usr/bin/env bash
# Fuzzing that is guided by what code an input reaches, by libFuzzer on a native build:
#   build/fuzz.sh [SECONDS]        default: an hour
# What is committed is copied to $FUZZ (default /tmp/coverage-fuzz), a counter is put into every block there, and it is compiled to a shared
# library for clang's fuzzer. Inputs that make it fail are left beside the corpus; build/fuzz.sh again goes on where it ended.
# Needs clang-14, libclang-rt-14-dev and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-3600}
work=${FUZZ:-/tmp/coverage-fuzz}
tools=$PWD/build/coverage-fuzz
mkdir -p "$work/corpus" "$work/found"
rm -rf "$work/tree"
mkdir "$work/tree"
git archive HEAD | tar -x -C "$work/tree"

# net8.0 is what a native build of net9.0 takes; nullness, styles and docs are none of the fuzzer's business
sed -i 's|<TargetFrameworks>.*</TargetFrameworks>|<TargetFrameworks>net8.0</TargetFrameworks><AllowUnsafeBlocks>true</AllowUnsafeBlocks>|' \
  "$work"/tree/src/GovInfoDisclosure.Format/*.csproj "$work"/tree/src/GovInfoDisclosure.Format.OpenXml/*.csproj
python3 "$tools/counters.py" "$work/tree/src/GovInfoDisclosure.Format"
cp "$tools/FuzzCounters.cs" "$work/tree/src/GovInfoDisclosure.Format/"
mkdir "$work/tree/src/Fuzz"
cp "$tools/FuzzEntry.cs" "$work/tree/src/Fuzz/"
cat > "$work/tree/src/Fuzz/Fuzz.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net9.0</TargetFramework>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <AssemblyName>fz</AssemblyName>
    <PublishAot>true</PublishAot>
    <NativeLib>Shared</NativeLib>
    <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="../GovInfoDisclosure.Format/GovInfoDisclosure.Format.csproj" />
    <ProjectReference Include="../GovInfoDisclosure.Format.OpenXml/GovInfoDisclosure.Format.OpenXml.csproj" />
  </ItemGroup>
</Project>
PROJECT
sed -i 's|<InternalsVisibleTo Include="GovInfoDisclosure.Format.Tests" />|&<InternalsVisibleTo Include="fz" />|' "$work"/tree/src/GovInfoDisclosure.Format/*.csproj
nice -n 19 dotnet publish "$work/tree/src/Fuzz" -c Release -o "$work/native" -p:TreatWarningsAsErrors=false -p:RunAnalyzers=false -v q
ln -sf fz.so "$work/native/libfz.so"
clang-14 -O1 -fsanitize=fuzzer "$tools/driver.c" -L"$work/native" -lfz -Wl,-rpath,"$work/native" -o "$work/fuzz"

# the seeds and the words of the form, from the everyday harness
nice -n 19 dotnet run -c Release --project tests/GovInfoDisclosure.Fuzz -- export "$work/corpus" "$work/words.dict"
cd "$work/found"
nice -n 19 "$work/fuzz" -dict="$work/words.dict" -max_len=60000 -timeout=10 -rss_limit_mb=2000 -max_total_time="$seconds" -print_final_stats=1 "$work/corpus"
