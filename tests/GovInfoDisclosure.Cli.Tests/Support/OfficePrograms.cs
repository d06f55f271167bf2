using GovInfoDisclosure.Cli.External;

namespace GovInfoDisclosure.Cli.Tests.Support;

/// <summary>The programs of the machine that write files from files.</summary>
internal static class OfficePrograms
{
    /// <summary>All files through one start of LibreOffice, which costs more than the files.</summary>
    public static byte[][] Convert(IReadOnlyList<byte[]> contents, string from, string to)
    {
        using var folder = new TempFolder();
        string[] inputs = [.. contents.Select((_, i) => Path.Combine(folder.Path, $"{i}.{from}"))];
        for (int i = 0; i < inputs.Length; i++)
        {
            File.WriteAllBytes(inputs[i], contents[i]);
        }

        string profile = new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri;
        string filter = (from, to) == ("html", "docx") ? "docx:Office Open XML Text" : to;
        Run("soffice", ["--headless", "--convert-to", filter, "--outdir", folder.Path, $"-env:UserInstallation={profile}", .. inputs]);
        return [.. inputs.Select(input => File.ReadAllBytes(Path.ChangeExtension(input, to)))];
    }

    /// <summary>A page as the browser prints it.</summary>
    public static byte[] Print(string page)
    {
        using var folder = new TempFolder();
        string input = folder.Add("page.html", page);
        string output = Path.Combine(folder.Path, "page.pdf");
        Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder.Path, "profile")}", $"--print-to-pdf={output}", input]);
        return File.ReadAllBytes(output);
    }

    private static void Run(string program, string[] arguments)
    {
        ProgramOutput? run = ExternalProgram.Run([program], arguments, TimeSpan.FromMinutes(3), 1 << 20, CancellationToken.None);
        Assert.True(run is { IsDone: true }, run?.Problem);
    }
}
