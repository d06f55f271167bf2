using GovInfoDisclosure.Format.Testing.Damaging;

namespace GovInfoDisclosure.Format.Benchmarks.Laws;

/// <summary>Counts by shape and by kind of damage; safe to use from many threads.</summary>
internal sealed class DamageTally
{
    private readonly Dictionary<string, Line> _lines = [];
    private int _silent;
    private int _changed;
    private int _shown;

    public bool HasWrong => _silent + _changed > 0;

    /// <summary>How many documents were wrong so far in the same way.</summary>
    public int Add(DamagedDocument document, DamageOutcome outcome)
    {
        lock (_lines)
        {
            foreach (string name in document.Damages.Select(damage => "damage: " + damage.Name).Append("shape: " + document.Shape.Name).Append("all"))
            {
                if (!_lines.TryGetValue(name, out Line? line))
                {
                    _lines.Add(name, line = new Line());
                }

                line.Documents++;
                line.Exact += outcome.Differences.IsEmpty ? 1 : 0;
                line.Flagged += outcome.Differences.Length - outcome.Silent;
                line.Silent += outcome.Silent;
                line.Changed += !outcome.LosesInformation && outcome.Differences.Length > 0 ? 1 : 0;
            }

            return outcome.Silent > 0 ? ++_silent : outcome.IsWrong ? ++_changed : 0;
        }
    }

    /// <summary>Shows one that is wrong, and writes it to the folder.</summary>
    public void Show(DamagedDocument document, string? folder)
    {
        lock (_lines)
        {
            DamageOutcome outcome = DamageOutcome.Of(document);
            Console.WriteLine($"{++_shown}. {document}{(document.LosesInformation ? "" : ", which loses nothing")}");
            foreach (var difference in outcome.Differences.OrderBy(difference => difference.IsFlagged).Take(2))
            {
                Console.WriteLine("   " + difference);
            }

            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, $"{_shown:000}-{document.FileName}"), document.Content.ToArray());
                File.WriteAllText(Path.Combine(folder, $"{_shown:000}.txt"), $"{document}\n{string.Join("\n", outcome.Differences)}\n");
            }
        }
    }

    public void Print()
    {
        Console.WriteLine($"{"",-60} {"documents",9} {"exact",9} {"flagged",9} {"SILENT",7} {"CHANGED",8}");
        foreach ((string name, Line line) in _lines.OrderBy(line => line.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{name,-60} {line.Documents,9} {line.Exact,9} {line.Flagged,9} {line.Silent,7} {line.Changed,8}");
        }

        Console.WriteLine("exact: documents read back exactly; flagged, SILENT: figures that differ, with and without a finding; CHANGED: documents that lost nothing and differ");
    }

    private sealed class Line
    {
        public int Documents { get; set; }

        public int Exact { get; set; }

        public int Flagged { get; set; }

        public int Silent { get; set; }

        public int Changed { get; set; }
    }
}
