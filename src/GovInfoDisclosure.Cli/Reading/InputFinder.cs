namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Turns the paths of the command line into files: folders recursively, files in ordinal order, hidden folders and files left out.</summary>
internal sealed class InputFinder(Texts texts, Pipeline pipeline)
{
    public IReadOnlyList<InputFile> Find(IEnumerable<string> paths) => [.. paths.SelectMany(Find)];

    private IEnumerable<InputFile> Find(string path)
    {
        if (path == InputFile.StandardInput || File.Exists(path))
        {
            return [new InputFile(path)];
        }

        if (!Directory.Exists(path))
        {
            return [new InputFile(path, texts.NotFound(path))];
        }

        var found = new List<InputFile>();
        Search(path, found);
        if (found.Count == 0)
        {
            found.Add(new InputFile(path, texts.EmptyFolder(path)));
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    private void Search(string folder, List<InputFile> found)
    {
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                string path = Path.Combine(folder, entry.Name);
                if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden))
                {
                    continue;
                }

                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                {
                    if (pipeline.CanRead(path))
                    {
                        found.Add(new InputFile(path));
                    }
                }
                else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) // a link to a folder above would never end
                {
                    Search(path, found);
                }
            }
        }
        catch (UnauthorizedAccessException)
        {
            found.Add(new InputFile(folder, texts.NotAllowed(folder)));
        }
        catch (IOException e)
        {
            found.Add(new InputFile(folder, texts.CannotOpen(folder, e.Message)));
        }
    }
}
