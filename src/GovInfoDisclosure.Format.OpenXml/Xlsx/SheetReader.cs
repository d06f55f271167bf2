using System.Globalization;
using System.Text;
using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Xlsx;

/// <summary>Reads the cells of a sheet as text.</summary>
internal sealed class SheetReader(OfficePackage package, PartReader xml, List<string> strings, CancellationToken token)
{
    private readonly SheetContent _sheet = new();
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _formula = new();
    private readonly StringBuilder _inline = new();

    public SheetContent Read()
    {
        int row = -1;
        int column = -1;
        while (xml.ReadWithin(PartReader.WholePart))
        {
            switch (xml.IsSheet ? xml.Name : "")
            {
                case "col" when IsHidden:
                    Hide(xml.Plain("min"), xml.Plain("max"));
                    break;
                case "row":
                    token.ThrowIfCancellationRequested();
                    row = CellRange.TryRead("A" + xml.Plain("r"), out CellRange start) ? start.FirstRow : row + 1;
                    column = -1;
                    if (IsHidden)
                    {
                        xml.SkipRest();
                    }

                    break;
                case "c":
                    column = CellRange.TryRead(xml.Plain("r"), out CellRange place) ? place.FirstColumn : column + 1;
                    Add(row, column, ReadCell());
                    break;
                case "mergeCell" when CellRange.TryRead(xml.Plain("ref"), out CellRange merged):
                    _sheet.Merges.Add(merged);
                    break;
            }
        }

        return _sheet;
    }

    private bool IsHidden => xml.Plain("hidden") is "1" or "true";

    private void Hide(string? first, string? last)
    {
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int to))
        {
            for (int column = Math.Max(from, 1); column <= Math.Min(to, SheetGrid.MaxWidth); column++)
            {
                _sheet.Hidden[column - 1] = true;
            }
        }
    }

    private void Add(int row, int column, string text)
    {
        if (row < 0 || _sheet.IsHidden(column))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            _sheet.AddBlank(row);
            return;
        }

        package.Repeat(text);
        _sheet.Add(new SheetCell(row, column, text));
    }

    private string ReadCell()
    {
        string? type = xml.Plain("t");
        _value.Clear();
        _formula.Clear();
        string inline = "";
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsSheet ? xml.Name : "")
            {
                case "v":
                    xml.AppendTextTo(_value);
                    break;
                case "f":
                    xml.AppendTextTo(_formula.Append('='));
                    break;
                case "is":
                    inline = XlsxSourceReader.ReadRuns(xml, _inline);
                    break;
            }
        }

        // a formula that was never calculated has no value; shown as it is, it cannot be taken for a blank cell
        return type == "inlineStr" ? inline
            : _value.Length == 0 ? _formula.ToString()
            : TextOf(type, _value.ToString());
    }

    private string TextOf(string? type, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < strings.Count
            ? strings[index]
            : throw PackageFault.Damaged("共享文字缺失"),
        null or "n" => Plain(value),
        _ => value,
    };

    // 25.100000000000001 is how a sheet stores 25.1: the conversion to decimal rounds to the 15 digits that Excel shows
    private static string Plain(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : value;
}
