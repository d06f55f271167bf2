using System.Text;
using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Diagnostics;

/// <summary>“说明文字”: writes the message of a finding in a language.</summary>
public static class DiagnosticText
{
    // its dictionary is large and is read only when somebody asks for Traditional Chinese
    private static readonly Lazy<OpenCcConverter> ToTraditional = new(() => new(OpenCcConfiguration.SimplifiedToTaiwan));

    /// <summary>“说明”: the message with its arguments filled in.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string Message(Diagnostic diagnostic, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(diagnostic, nameof(diagnostic));
        return Fill(Choose(diagnostic.Descriptor.Message, language), diagnostic, language);
    }

    /// <summary>“标题”: the title of the kind of finding.</summary>
    /// <exception cref="ArgumentNullException">The descriptor is null.</exception>
    public static string Title(DiagnosticDescriptor descriptor, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese) =>
        Choose(Guard.NotNull(descriptor, nameof(descriptor)).Title, language);

    /// <summary>“改法”: what can be done, with the arguments of the finding filled in.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string Remedy(Diagnostic diagnostic, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        Guard.NotNull(diagnostic, nameof(diagnostic));
        return Fill(Choose(diagnostic.Descriptor.Remedy, language), diagnostic, language);
    }

    /// <summary>“依据”: the citation of the kind of finding, else the one that the finding names, such as the edition's notice; empty when there is none.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string Citation(Diagnostic diagnostic, DiagnosticLanguage language = DiagnosticLanguage.SimplifiedChinese)
    {
        string? citation = Guard.NotNull(diagnostic, nameof(diagnostic)).Descriptor.Citation;
        return citation is null
            ? diagnostic.Arguments.FirstOrDefault(argument => argument.Name == "citation").In(language)
            : Choose(new LocalizedText(citation, citation), language);
    }

    /// <summary>“选语言”: a text in a language.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Choose(LocalizedText text, DiagnosticLanguage language)
    {
        Guard.NotNull(text, nameof(text));
        return language switch
        {
            DiagnosticLanguage.English => text.English,
            DiagnosticLanguage.TraditionalChinese => ToTraditional.Value.Convert(text.Chinese),
            _ => text.Chinese,
        };
    }

    private static string Fill(string template, Diagnostic diagnostic, DiagnosticLanguage language)
    {
        int open = template.IndexOf('{');
        if (open < 0)
        {
            return template;
        }

        var output = new StringBuilder(template.Length + 32);
        int copied = 0;
        while (open >= 0)
        {
            int close = template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            output.Append(template, copied, open - copied);
            output.Append(Find(diagnostic, template.AsSpan(open + 1, close - open - 1), language));
            copied = close + 1;
            open = template.IndexOf('{', copied);
        }

        return output.Append(template, copied, template.Length - copied).ToString();
    }

    private static string Find(Diagnostic diagnostic, ReadOnlySpan<char> name, DiagnosticLanguage language)
    {
        foreach (DiagnosticArgument argument in diagnostic.Arguments)
        {
            if (argument.Name.AsSpan().SequenceEqual(name))
            {
                return argument.In(language);
            }
        }

        return "{" + name.ToString() + "}";
    }
}
