using GovInfoDisclosure.Format.OpenXml.Packaging;

namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>What matters of the properties of rows and cells; what they were before a tracked change is passed over.</summary>
internal static class TableProperties
{
    private const int MaxColumns = 63; // Word's own limit

    public static void Read(PartReader xml, TableRow row)
    {
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "gridBefore":
                    row.Before = Columns(xml, 0);
                    break;
                case "del":
                    row.IsDeleted = true;
                    break;
                case "trPrChange":
                    xml.SkipRest();
                    break;
            }
        }
    }

    public static void Read(PartReader xml, TableCell cell)
    {
        int depth = xml.Enter();
        while (xml.ReadWithin(depth))
        {
            switch (xml.IsWord ? xml.Name : "")
            {
                case "gridSpan":
                    cell.ColumnSpan = Columns(xml, 1);
                    break;
                case "vMerge":
                    cell.ContinuesAbove = xml.Attribute() is null or "continue";
                    break;
                case "hMerge":
                    cell.ContinuesBefore = xml.Attribute() is null or "continue";
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;
                case "tcPrChange":
                    xml.SkipRest();
                    break;
            }
        }
    }

    private static int Columns(PartReader xml, int least) => Math.Min(Math.Max(xml.Number() ?? least, least), MaxColumns);
}
