using GovInfoDisclosure.Format.Rendering;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Where a command writes what it makes: a file, or standard output. A file is there whole or not at all.</summary>
internal static class ResultFile
{
    public static void Write(string? path, CliEnvironment environment, AnnualReport report, IReportRenderer renderer, RenderOptions options)
    {
        using var content = new MemoryStream();
        renderer.Render(report, content, options, environment.Interrupted);
        Write(path, environment, content);
    }

    public static void Write(string? path, CliEnvironment environment, MemoryStream content)
    {
        content.Position = 0;
        if (path is null)
        {
            content.CopyTo(environment.Output);
            environment.Output.Flush();
            return;
        }

        try
        {
            string target = Path.GetFullPath(path);
            string unfinished = target + ".part";
            using (FileStream file = File.Create(unfinished))
            {
                content.CopyTo(file);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e); // the tool says it in the user's language
        }
    }
}
