using System.Text;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Diagnostics.Display;
using GovInfoDisclosure.Format.Rules;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Rules for people.</summary>
internal sealed class RulesText(Texts texts)
{
    /// <summary>A line per rule.</summary>
    public string All()
    {
        var output = new StringBuilder();
        foreach (DiagnosticDescriptor rule in DescriptorCatalog.All)
        {
            output.Append(Heading(rule)).Append('\n');
        }

        return output.ToString();
    }

    /// <summary>One rule explained: what it says, how to mend it, its basis, an example.</summary>
    public string One(DiagnosticDescriptor rule)
    {
        var output = new StringBuilder(Heading(rule)).Append("\n\n");
        Line(output, texts.RuleMessage, Template(rule.Message));
        Line(output, texts.RuleRemedy, Template(rule.Remedy));
        Line(output, texts.RuleBasis, rule.Citation is null ? texts.Of(rule.Provenance) : $"{texts.Of(rule.Provenance)} {texts.Say(rule.Citation, rule.Citation)}");
        Line(output, texts.RuleEditions, string.Join(' ', ReportRules.EditionsOf(rule).Select(edition => edition.Code)));
        Line(output, texts.RuleResponsibility, texts.Of(rule.Responsibility));
        Line(output, texts.RuleExample, rule.Example is null ? "" : texts.Say(rule.Example, rule.Example));
        Line(output, texts.RuleCatalogue, string.Join(' ', rule.Catalogue));
        return output.ToString();
    }

    private string Heading(DiagnosticDescriptor rule) =>
        $"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(),-7}  {DiagnosticText.Title(rule, texts.Language)}";

    // a value that only an occurrence has is …; a text of nothing else says nothing
    private string Template(LocalizedText template)
    {
        string text = DiagnosticText.Choose(template, texts.Language);
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{'))
        {
            text = text[..open] + "…" + text[(text.IndexOf('}', open) + 1)..];
        }

        return text == "…" ? "" : text;
    }

    private static void Line(StringBuilder output, string label, string text)
    {
        if (text.Length > 0)
        {
            output.Append(DisplayWidth.PadRight(label, 10)).Append(text).Append('\n');
        }
    }
}
