using GovInfoDisclosure.Format.Rendering.Form;
using GovInfoDisclosure.Format.Rendering.Html;

namespace GovInfoDisclosure.Format.Rendering.Pages;

/// <summary>What is added to the cells, rows and parts of one form; what is about a place that is not printed goes to the nearest one that is.</summary>
internal sealed class PageMarks
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal) { HtmlBody.TitleAddress };
    private readonly Dictionary<string, CellMark> _marks = new(StringComparer.Ordinal);

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

    public IReadOnlyDictionary<string, CellMark> Marks => _marks;

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
    public void Add(string place, string className, string markup) => _marks[place] = _marks.TryGetValue(place, out CellMark? mark)
        ? new CellMark(mark.Class.Split(' ').Contains(className) ? mark.Class : mark.Class + " " + className, mark.Markup + markup)
        : new CellMark(className, markup);
}
