using System.Xml;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>The names of a part; an element with far too many stops here, before the XML reader has compared each with each.</summary>
internal sealed class CountedNames(ReadLimits limits) : NameTable
{
    public const string Measure = "元素的属性数";

    private const int NamesPerAttribute = 2; // a prefix is one too

    private long _left;

    /// <summary>The next element may have as many names again.</summary>
    public void Restart() => _left = NamesPerAttribute * (1L + limits.MaxAttributes);

    public override string Add(char[] key, int start, int len)
    {
        if (--_left < 0)
        {
            throw PackageFault.BeyondLimit(Measure, limits.MaxAttributes);
        }

        return base.Add(key, start, len);
    }
}
