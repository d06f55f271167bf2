namespace GovInfoDisclosure.Cli.Reading;

/// <summary>Opens inputs, and puts into words why one cannot be read.</summary>
internal sealed class InputOpener(CliEnvironment environment, Texts texts)
{
    /// <summary>What is made of the content, or of the problem.</summary>
    public T Use<T>(string name, Func<Stream, string, T> use, Func<string, T> problem)
    {
        try
        {
            using FileStream? opened = name == InputFile.StandardInput ? null : File.OpenRead(name);
            return use(opened ?? environment.Input, name);
        }
        catch (UnauthorizedAccessException)
        {
            return problem(Directory.Exists(name) ? texts.IsFolder(name) : texts.NotAllowed(name));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return problem(texts.NotFound(name));
        }
        catch (IOException e)
        {
            return problem(texts.CannotOpen(name, e.Message));
        }
    }
}
