using System.Globalization;

namespace GovInfoDisclosure.Format.Diagnostics;

internal static class DiagnosticFingerprint
{
    /// <summary>FNV-1a over what identifies the finding: stable over runs, platforms and languages.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        ulong hash = 14695981039346656037;
        Add(ref hash, diagnostic.Id);
        Add(ref hash, diagnostic.Address ?? "");
        foreach (string identity in diagnostic.Identities)
        {
            Add(ref hash, identity);
        }

        foreach (DiagnosticArgument argument in diagnostic.Arguments)
        {
            if (argument.Wording is null) // wording may be improved without losing suppressions
            {
                Add(ref hash, argument.Name);
                Add(ref hash, argument.Display);
            }
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static void Add(ref ulong hash, string text)
    {
        unchecked
        {
            foreach (char c in text)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            hash = (hash ^ 0xFFFF) * 1099511628211; // ends the text, so that "ab" + "c" differs from "a" + "bc"
        }
    }
}
