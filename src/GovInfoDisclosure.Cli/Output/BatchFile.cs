namespace GovInfoDisclosure.Cli.Output;

/// <summary>A file that is written beside its name and takes it when it is whole; what is left of a run that was ended holds whole lines.</summary>
internal static class BatchFile
{
    public static int Write(string path, Func<Stream, int> write)
    {
        string part = path + ".part";
        int status;
        using (FileStream file = File.Create(part))
        {
            status = write(file);
        }

        File.Move(part, path, overwrite: true);
        return status;
    }
}
