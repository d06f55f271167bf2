using System.IO.Compression;

namespace GovInfoDisclosure.Fuzz.Mutators;

/// <summary>Damage to the parts of a ZIP package, which is packed again so that the damage is met behind the checksums.</summary>
internal static class PackageDamage
{
    public static byte[] Apply(byte[] content, Random random, Func<byte[], byte[]> damagePart)
    {
        try
        {
            List<(string Name, byte[] Part)> parts = Unpack(content);
            if (parts.Count == 0)
            {
                return content;
            }

            int at = random.Next(parts.Count);
            switch (random.Next(10))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Insert(random.Next(parts.Count + 1), parts[at]);
                    break;
                case 2:
                    int other = random.Next(parts.Count);
                    (parts[at], parts[other]) = ((parts[at].Name, parts[other].Part), (parts[other].Name, parts[at].Part));
                    break;
                default:
                    // the part with the text more often than the others
                    at = random.Next(3) == 0 ? at : parts.FindIndex(part => part.Part.Length == parts.Max(largest => largest.Part.Length));
                    parts[at] = (parts[at].Name, damagePart(parts[at].Part));
                    break;
            }

            return Pack(parts);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return content; // damaged before: no package any more
        }
    }

    private static List<(string Name, byte[] Part)> Unpack(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        var parts = new List<(string, byte[])>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var part = new MemoryStream();
            stream.CopyTo(part);
            parts.Add((entry.FullName, part.ToArray()));
        }

        return parts;
    }

    private static byte[] Pack(List<(string Name, byte[] Part)> parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] part) in parts)
            {
                using Stream stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(part);
            }
        }

        return packed.ToArray();
    }
}
