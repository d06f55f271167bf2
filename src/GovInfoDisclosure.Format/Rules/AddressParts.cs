namespace GovInfoDisclosure.Format.Rules;

/// <summary>Parts of the report as JSON Pointers.</summary>
internal static class AddressParts
{
    /// <summary>The smallest part that holds them all.</summary>
    public static string Common(IEnumerable<string> addresses) => addresses.Aggregate(Common);

    /// <summary>Whether a part is an address or holds it.</summary>
    public static bool Holds(string part, string address) =>
        address.StartsWith(part, StringComparison.Ordinal) && (address.Length == part.Length || address[part.Length] == '/');

    private static string Common(string part, string address)
    {
        while (!Holds(part, address))
        {
            part = part.Substring(0, part.LastIndexOf('/'));
        }

        return part;
    }
}
