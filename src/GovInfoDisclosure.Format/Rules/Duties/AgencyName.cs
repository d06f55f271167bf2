namespace GovInfoDisclosure.Format.Rules.Duties;

/// <summary>What the name of a body tells about it: a suffix says what it is, the last place in the name how high it stands.</summary>
internal static class AgencyName
{
    /// <summary>Bodies led from above, or no part of a government: the duties of departments are not told of them by name.</summary>
    private static readonly string[] Others =
        ["税务", "海关", "气象局", "海事局", "调查队", "邮政管理局", "通信管理局", "烟草专卖局", "监管局", "监督管理总局", "证监局", "地震局", "消防", "管理委员会", "管委会", "村民委员会", "居民委员会"];

    private static readonly string[] Departments = ["局", "委员会", "厅"];

    /// <summary>The title of a report of a government often names the place alone: 青禾县2023年….</summary>
    private static readonly string[] Governments = ["人民政府", "省", "市", "县", "区", "自治州", "旗"];

    /// <summary>区 that is no district: 开发区, 新区 and the like.</summary>
    private static readonly string[] ZonesThatAreNoDistrict =
        ["新区", "发区", "高新区", "经开区", "园区", "税区", "范区", "景区", "假区", "作区", "理区", "试区", "验区", "集聚区", "特区", "社区", "地区", "政区", "护区"];

    /// <summary>The kind that the name says without doubt; <see cref="AgencyKind.Unknown"/> otherwise.</summary>
    public static AgencyKind KindOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return AgencyKind.Unknown;
        }

        if (HasAny(name!, Others))
        {
            return AgencyKind.Other;
        }

        Place place = LastPlace(name!);
        if (place is Place.Township)
        {
            return AgencyKind.Township;
        }

        bool isGovernment = EndsWithAny(name!, Governments);
        return place == Place.None || place == Place.Zone ? AgencyKind.Unknown
            : isGovernment ? AgencyKind.Government
            : EndsWithAny(name!, Departments) ? AgencyKind.Department
            : AgencyKind.Unknown;
    }

    /// <summary>Whether the name places the body in a county, a district or below: nobody makes regulations there.</summary>
    public static bool IsOfCountyOrBelow(string name) => LastPlace(name) is Place.County or Place.Township;

    private static Place LastPlace(string name)
    {
        Place last = Place.None;
        for (int i = 1; i < name.Length; i++)
        {
            Place here = PlaceAt(name, i);
            last = here == Place.None ? last : here;
        }

        return last;
    }

    private static Place PlaceAt(string name, int i)
    {
        char next = i + 1 < name.Length ? name[i + 1] : '\0';
        switch (name[i])
        {
            case '省':
                return Place.AboveCounty;
            case '市': // 市场监督管理局, 市政管理局, 市容 and 市民 name no place; 市民政局 and 市民族宗教事务局 do
                bool isWord = next is '场' or '政' or '容' || (next == '民' && !(i + 2 < name.Length && name[i + 2] is '政' or '族' or '宗' or '防' or '营'));
                return isWord ? Place.None : Place.AboveCounty;
            case '州':
                return i >= 2 && name[i - 1] == '治' ? Place.AboveCounty : Place.None;
            case '县' or '旗':
                return Place.County;
            case '区':
                return DistrictAt(name, i);
            case '乡' or '镇' when i + 1 == name.Length || EndsWithAt(name, i + 1, "人民政府"):
            case '道' when i >= 1 && name[i - 1] == '街':
                return Place.Township;
            default:
                return Place.None;
        }
    }

    private static Place DistrictAt(string name, int i)
    {
        if (name[i - 1] == '治')
        {
            return Place.AboveCounty; // 自治区
        }

        foreach (string zone in ZonesThatAreNoDistrict)
        {
            if (i + 1 >= zone.Length && string.CompareOrdinal(name, i + 1 - zone.Length, zone, 0, zone.Length) == 0)
            {
                return Place.Zone;
            }
        }

        return i + 1 < name.Length && name[i + 1] == '域' ? Place.None : Place.County;
    }

    private static bool HasAny(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(string name, string[] suffixes)
    {
        foreach (string suffix in suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAt(string name, int start, string words) => string.CompareOrdinal(name, start, words, 0, words.Length) == 0;

    private enum Place
    {
        None,
        Zone,
        AboveCounty,
        County,
        Township,
    }
}
