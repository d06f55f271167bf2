using System.Text;
using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx.Numbering;

/// <summary>Counts the automatic numbers of one document: “一、” before a heading is often no text but a number that Word makes.</summary>
internal sealed class ParagraphNumbering(NumberingDefinitions definitions, OfficePackage package)
{
    private readonly HashSet<(int Instance, int Level)> _started = [];

    /// <summary>The number that is printed before the next paragraph; empty when it has none.</summary>
    public string Next(ParagraphProperties paragraph)
    {
        if (definitions.Of(paragraph) is not (int instance, int level) || definitions.ListOf(instance) is not { } list)
        {
            return "";
        }

        NumberingLevel own = definitions.LevelOf(instance, list, level);
        bool isFirst = _started.Add((instance, level));
        list.Counts[level] = isFirst && definitions.StartOverride(instance, level) is { } start ? start
            : unchecked((list.Counts[level] ?? own.Start - 1) + 1);
        for (int deeper = level + 1; deeper < list.Counts.Length; deeper++)
        {
            int? after = definitions.LevelOf(instance, list, deeper).RestartsAfter;
            if (after is null || (after > 0 && level < after))
            {
                list.Counts[deeper] = null;
            }
        }

        if (own.Format is "bullet" or "none")
        {
            return "";
        }

        string number = Print(instance, list, own);
        package.Repeat(number);
        return Spaced(number);
    }

    private string Print(int instance, AbstractList list, NumberingLevel own)
    {
        var printed = new StringBuilder();
        for (int i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] == '%' && i + 1 < own.Text.Length && own.Text[i + 1] is >= '1' and <= '9')
            {
                int level = own.Text[++i] - '1';
                NumberingLevel shown = definitions.LevelOf(instance, list, level);
                printed.Append(NumberFormat.Print(own.IsLegal ? "decimal" : shown.Format, list.Counts[level] ?? shown.Start));
            }
            else
            {
                printed.Append(own.Text[i]);
            }
        }

        return printed.ToString();
    }

    // a tab or space follows the number; where a mark of punctuation ends it, nothing is needed
    private static string Spaced(string number) => number.Length > 0 && char.IsLetterOrDigit(number[number.Length - 1]) ? number + " " : number;
}
