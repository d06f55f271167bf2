using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Rules;

/// <summary>How findings name the lines and cells of the form: by the labels that are printed on it, in every language.</summary>
internal static class FormWording
{
    /// <summary>The label without its remark in brackets; a numbered sub-row after the heading that it stands under.</summary>
    public static string NameOf(LineSchema line)
    {
        string name = NameOf(line.Row);
        return line.Groups.Length > 1 ? NameOf(line.Groups[line.Groups.Length - 1]) + name : name;
    }

    public static string NameOf(CellSchema cell) => $"{NameOf(cell.Line)} × {cell.Column.Label}";

    public static string NameOf(RowSchema row)
    {
        int remark = row.Label.IndexOf('（');
        return row.Number + (remark > 0 ? row.Label.Substring(0, remark) : row.Label);
    }
}
