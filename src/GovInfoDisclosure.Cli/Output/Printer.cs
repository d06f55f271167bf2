using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Writes results to standard output and problems to standard error; either can wait until everything is done.</summary>
internal sealed class Printer(CliEnvironment environment, bool holdsResults = false, bool holdsProblems = false)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _results = new();
    private readonly StringBuilder _problems = new();

    /// <summary>Prints a whole result.</summary>
    public void Print(string text)
    {
        _results.Append(text);
        if (!holdsResults)
        {
            FlushResults();
        }
    }

    /// <summary>Says what went wrong, in one line.</summary>
    public void Complain(string problem) => Note("govdisclosure: " + problem);

    /// <summary>Says something that is no result, in one line.</summary>
    public void Note(string text)
    {
        _problems.Append(text).Append('\n');
        if (!holdsProblems)
        {
            FlushProblems();
        }
    }

    /// <summary>Says what was found in a document, each finding in one line.</summary>
    public void Complain(Texts texts, SourceDocument document, IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            string place = document.Name;
            if (finding.Location is { } span)
            {
                (int line, int column) = document.Lines.Locate(span.Start);
                place = $"{place}:{line}:{column}";
            }

            Complain(texts.FindingAt(place, finding.Id, DiagnosticText.Message(finding, texts.Language)));
        }
    }

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        FlushProblems();
        FlushResults();
    }

    private void FlushResults()
    {
        environment.Output.Write(Utf8.GetBytes(_results.ToString()));
        environment.Output.Flush();
        _results.Clear();
    }

    private void FlushProblems()
    {
        environment.Error.Write(_problems.ToString());
        environment.Error.Flush();
        _problems.Clear();
    }
}
