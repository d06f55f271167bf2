using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Json;

namespace GovInfoDisclosure.Format.Diagnostics.Display;

/// <summary>“显示检查发现”: writes a finding for people: what it is, where it stands, the line of the source with a marker, what would mend it, the basis.</summary>
public sealed class FindingRenderer
{
    private const int LeastWidth = 40;

    private static readonly LocalizedText Remedy = new("改法 ", "to mend: ");
    private static readonly LocalizedText Basis = new("依据 ", "basis: ");
    private static readonly LocalizedText Accepted = new("已豁免 ", "suppressed: ");

    private readonly DiagnosticLanguage _language;
    private readonly int _width;

    /// <summary>“显示检查发现”: in a language, with so many display columns for source and text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40.</exception>
    public FindingRenderer(DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese, int width = 100)
    {
        _language = language;
        _width = width >= LeastWidth ? width : throw new ArgumentOutOfRangeException(nameof(width));
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
        var runs = ImmutableArray.CreateBuilder<FindingRun>();
        AddHeading(runs, diagnostic);

        string line = excerpt?.Line.ToString(CultureInfo.InvariantCulture) ?? "";
        string margin = new(' ', Math.Max(2, line.Length));
        runs.Add(new(FindingPart.Gutter, margin + " ┌─ "));
        runs.Add(new(FindingPart.Place, Place(diagnostic, parsed, excerpt) + "\n"));
        if (excerpt is not null)
        {
            runs.Add(new(FindingPart.Gutter, line.PadLeft(margin.Length) + " │ "));
            runs.Add(new(FindingPart.Text, excerpt.Text + "\n"));
        }

        AddMessage(runs, diagnostic, margin, excerpt);
        AddNote(runs, margin, Remedy, DiagnosticText.Remedy(diagnostic, _language));
        AddNote(runs, margin, Basis, DiagnosticText.Citation(diagnostic, _language));
        AddNote(runs, margin, Accepted, diagnostic.Suppressed ?? "");
        return runs.ToImmutable();
    }

    private void AddHeading(ImmutableArray<FindingRun>.Builder runs, Diagnostic diagnostic)
    {
        // the contract's word in every language: it is what --fail-on and the JSON say
        runs.Add(new(PartOf(diagnostic.Severity), $"{ContractNames.Of(diagnostic.Severity)} {diagnostic.Id} "));
        runs.Add(new(FindingPart.Title, DiagnosticText.Title(diagnostic.Descriptor, _language) + "\n"));
    }

    // beside the marker where it fits, else below it
    private void AddMessage(ImmutableArray<FindingRun>.Builder runs, Diagnostic diagnostic, string margin, DiagnosticExcerpt? excerpt)
    {
        string message = DisplayWidth.Printable(DiagnosticText.Message(diagnostic, _language));
        if (excerpt is not null)
        {
            bool fits = excerpt.MarkerStart + excerpt.MarkerWidth + 1 + DisplayWidth.Of(message) <= _width;
            runs.Add(new(FindingPart.Gutter, margin + " │ "));
            runs.Add(new(
                PartOf(diagnostic.Severity), new string(' ', excerpt.MarkerStart) + new string('^', excerpt.MarkerWidth) + (fits ? " " : "\n")));
            if (fits)
            {
                runs.Add(new(FindingPart.Text, message + "\n"));
                return;
            }
        }

        foreach (string part in TextWrapper.Wrap(message, _width))
        {
            runs.Add(new(FindingPart.Gutter, margin + " │ "));
            runs.Add(new(FindingPart.Text, part + "\n"));
        }
    }

    private void AddNote(ImmutableArray<FindingRun>.Builder runs, string margin, LocalizedText label, string note)
    {
        if (note.Length == 0)
        {
            return;
        }

        string mark = " = ";
        foreach (string part in TextWrapper.Wrap(DisplayWidth.Printable(DiagnosticText.Choose(label, _language) + note), _width))
        {
            runs.Add(new(FindingPart.Gutter, margin + mark));
            runs.Add(new(FindingPart.Text, part + "\n"));
            mark = "   ";
        }
    }

    private string Place(Diagnostic diagnostic, ParseResult parsed, DiagnosticExcerpt? excerpt)
    {
        string place = DisplayWidth.Printable(parsed.Document.Name);
        place += excerpt is null ? "" : string.Format(CultureInfo.InvariantCulture, ":{0}:{1}", excerpt.Line, excerpt.Column);
        return diagnostic.Address is null || parsed.Edition is null
            ? place
            : place + "   " + AddressText.Of(diagnostic.Address, parsed.Edition, _language);
    }

    private static FindingPart PartOf(Severity severity) => severity switch
    {
        Severity.Error => FindingPart.Error,
        Severity.Warning => FindingPart.Warning,
        _ => FindingPart.Info,
    };
}
