using GovInfoDisclosure.Format.Testing.Printing;

namespace GovInfoDisclosure.Format.Testing.Damaging;

/// <summary>The pages that sites put around a report.</summary>
internal static class PageDamages
{
    public static IEnumerable<SourceDamage> All => HtmlPages.All.Skip(1).Select(page => // the first is what a page is without damage
       
        SourceDamage.OfPage("page: " + page.Key, loses: page.Key == "no title", page.Value)); // where nothing else names the body
}
