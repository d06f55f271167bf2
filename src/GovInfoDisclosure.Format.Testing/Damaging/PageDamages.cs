using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>The pages that sites put around a report.</summary>
internal static class PageDamages
{
    public static IEnumerable<SourceDamage> All => HtmlPages.All.Select(page =>
        SourceDamage.OfPage("page: " + page.Key, loses: page.Key == "no title", page.Value)); // where nothing else names the body
}
