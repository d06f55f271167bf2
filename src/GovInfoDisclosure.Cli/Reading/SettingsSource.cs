using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Governance;
using GovInfoDisclosure.Format.Rules.Governance.Settings;

namespace GovInfoDisclosure.Cli.Reading;

/// <summary>What an office has decided about the rules: one file for everything, or for each document the nearest <c>govdisclosure.json</c>.</summary>
/// <remarks>Every file is read before the first document is: a mistake in one stops the run, not a part of it.</remarks>
internal sealed class SettingsSource(string? file, ValidationProfile? profile, Texts texts)
{
    private readonly Dictionary<string, ValidationOptions> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValidationOptions> _byFile = new(StringComparer.Ordinal);

    /// <summary>Reads what the documents need; what is wrong with it, or null.</summary>
    public string? Prepare(IEnumerable<string> documents)
    {
        foreach (string folder in documents.Select(FolderOf).Distinct(StringComparer.Ordinal))
        {
            string? settings = file ?? Nearest(folder);
            try
            {
                _byFolder[folder] = Of(settings);
            }
            catch (SettingsException e)
            {
                return texts.BadSettings(settings!, e.Path, e.Problem);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return file is not null && !File.Exists(file) ? texts.NotFound(file) : texts.CannotOpen(settings!, e.Message);
            }
        }

        return null;
    }

    /// <summary>The options for a document that was prepared.</summary>
    public ValidationOptions For(string document) => _byFolder[FolderOf(document)];

    private ValidationOptions Of(string? settings)
    {
        if (settings is null)
        {
            return WithProfile(ValidationOptions.Default);
        }

        if (!_byFile.TryGetValue(settings, out ValidationOptions? options))
        {
            options = WithProfile(SettingsReader.Read(File.ReadAllText(settings)));
            _byFile.Add(settings, options);
        }

        return options;
    }

    private ValidationOptions WithProfile(ValidationOptions options) => profile is { } chosen ? options with { Profile = chosen } : options;

    private static string? Nearest(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, SettingsReader.FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    private static string FolderOf(string document) => document == InputFile.StandardInput
        ? Directory.GetCurrentDirectory()
        : Path.GetDirectoryName(Path.GetFullPath(document))!;
}
