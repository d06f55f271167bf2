namespace GovInfoDisclosure.Cli.External;

/// <summary>A folder of its own for one run of a program; gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("govdisclosure-").FullName;

    public string Write(string name, ReadOnlyMemory<byte> content)
    {
        string path = System.IO.Path.Combine(Path, name);
        using FileStream file = File.Create(path);
        file.Write(content.Span);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // a program that was stopped may still hold a file; the system clears its temporary folder
        }
    }
}
