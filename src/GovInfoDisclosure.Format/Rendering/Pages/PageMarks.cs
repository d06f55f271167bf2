using System.Text;
using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>What is added to the cells, rows and parts of one form; what is about a place that is not printed goes to the nearest one that is.</summary>
internal sealed class PageMarks
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal) { HtmlBody.TitleAddress };
    private readonly Dictionary<string, (string Class, StringBuilder Markup)> _marks = new(StringComparer.Ordinal);

    public PageMarks(FilledForm form)
    {
        foreach (FormPart part in form.Parts)
        {
            _printed.Add(part.Address);
            foreach (string address in (part.Table?.Layout.Rows ?? []).SelectMany(row => row.Cells).Select(cell => cell.Address).OfType<string>())
            {
                _printed.Add(address);
            }
        }
    }

    /// <summary>Where a finding about an address is shown.</summary>
    public string PlaceOf(string? address)
    {
        for (string place = address ?? ""; place.Length > 0; place = place.Substring(0, place.LastIndexOf('/')))
        {
            if (_printed.Contains(place))
            {
                return place;
            }
        }

        return HtmlBody.TitleAddress;
    }

    /// <summary>Adds to what stands at a place already.</summary>
    public void Add(string place, string className, string markup)
    {
        bool isMarked = _marks.TryGetValue(place, out (string Class, StringBuilder Markup) mark);
        string classes = !isMarked ? className : mark.Class.Split(' ').Contains(className) ? mark.Class : mark.Class + " " + className;
        _marks[place] = (classes, (isMarked ? mark.Markup : new StringBuilder()).Append(markup));
    }

    /// <summary>What was added, by place.</summary>
    public IReadOnlyDictionary<string, CellMark> ToCells() =>
        _marks.ToDictionary(mark => mark.Key, mark => new CellMark(mark.Value.Class, mark.Value.Markup.ToString()), StringComparer.Ordinal);
}
