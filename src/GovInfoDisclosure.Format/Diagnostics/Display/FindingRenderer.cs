using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“显示检查发现”: writes a finding for people: what it is, where it stands, the line of the source with a marker, and what would mend it.</summary>
public sealed class FindingRenderer
{
    private readonly DiagnosticLanguage _language;
    private readonly int _width;

    /// <summary>“显示检查发现”: in a language, with so many display columns of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 20.</exception>
    public FindingRenderer(DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese, int width = 100)
    {
        _language = language;
        _width = width >= 20 ? width : throw new ArgumentOutOfRangeException(nameof(width));
    }

    /// <summary>“显示”: the finding as plain text of several lines.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="parsed">What the finding is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Render(Diagnostic diagnostic, ParseResult parsed)
    {
        var text = new StringBuilder();
        foreach (FindingRun run in Runs(diagnostic, parsed))
        {
            text.Append(run.Text);
        }

        return text.ToString();
    }

    /// <summary>“分段显示”: the same text in pieces that say what they are.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="parsed">What the finding is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ImmutableArray<FindingRun> Runs(Diagnostic diagnostic, ParseResult parsed)
    {
        Guard.NotNull(diagnostic, nameof(diagnostic));
        Guard.NotNull(parsed, nameof(parsed));
        DiagnosticExcerpt? excerpt = diagnostic.Location is { } span ? DiagnosticExcerpt.Of(parsed.Document, span, _width) : null;
        string line = excerpt?.Line.ToString(CultureInfo.InvariantCulture) ?? "";
        string margin = new(' ', Math.Max(2, line.Length));
        FindingPart severity = PartOf(diagnostic.Severity);

        var runs = ImmutableArray.CreateBuilder<FindingRun>();
        runs.Add(new(severity, $"{Word(diagnostic.Severity)} {diagnostic.Id} "));
        runs.Add(new(FindingPart.Title, DiagnosticText.Title(diagnostic.Descriptor, _language) + "\n"));
        runs.Add(new(FindingPart.Gutter, margin + " ┌─ "));
        runs.Add(new(FindingPart.Place, Place(diagnostic, parsed, excerpt) + "\n"));
        if (excerpt is not null)
        {
            runs.Add(new(FindingPart.Gutter, line.PadLeft(margin.Length) + " │ "));
            runs.Add(new(FindingPart.Text, excerpt.Text + "\n"));
        }

        runs.Add(new(FindingPart.Gutter, margin + " │ "));
        if (excerpt is not null)
        {
            runs.Add(new(severity, new string(' ', excerpt.MarkerStart) + new string('^', excerpt.MarkerWidth) + " "));
        }

        runs.Add(new(FindingPart.Text, DisplayWidth.Printable(DiagnosticText.Message(diagnostic, _language)) + "\n"));
        foreach (LocalizedText note in FindingNotes.Of(diagnostic, parsed.Report))
        {
            runs.Add(new(FindingPart.Gutter, margin + " = "));
            runs.Add(new(FindingPart.Text, DisplayWidth.Printable(DiagnosticText.Choose(note, _language)) + "\n"));
        }

        return runs.ToImmutable();
    }

    private string Place(Diagnostic diagnostic, ParseResult parsed, DiagnosticExcerpt? excerpt)
    {
        string place = DisplayWidth.Printable(parsed.Document.Name);
        place += excerpt is null ? "" : string.Format(CultureInfo.InvariantCulture, ":{0}:{1}", excerpt.Line, excerpt.Column);
        return diagnostic.Address is null || parsed.Edition is null
            ? place
            : place + "   " + AddressText.Of(diagnostic.Address, parsed.Edition, _language);
    }

    // the contract's words in every language: they are what --fail-on and the JSON say
    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static FindingPart PartOf(Severity severity) => severity switch
    {
        Severity.Error => FindingPart.Error,
        Severity.Warning => FindingPart.Warning,
        _ => FindingPart.Info,
    };
}
