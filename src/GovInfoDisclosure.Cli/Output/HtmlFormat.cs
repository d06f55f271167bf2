using GovInfoDisclosure.Cli.Reading;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Rendering.Pages;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>One page for reviewers: findings, and the reports with the cells marked. It is written when it is whole.</summary>
internal sealed class HtmlFormat(DiagnosticLanguage language) : IResultFormat
{
    private readonly FindingsPage _page = new(language);

    public bool IsStream => false;

    public string Begin(bool isList) => _page.Begin();

    public string Document(DocumentResult result) => _page.Document(result.Parsed, result.Diagnostics);

    public string End(bool isList, Tally tally) => _page.End();
}
