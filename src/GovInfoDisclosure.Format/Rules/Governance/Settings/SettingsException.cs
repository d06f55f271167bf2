using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.Diagnostics;

namespace GovInfoDisclosure.Format.Rules.Governance.Settings;

/// <summary>“设置有误”: the settings cannot be used as they are written; nothing of them was taken.</summary>
public sealed class SettingsException : FormatException
{
    /// <summary>“设置有误”: where and why.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SettingsException(string path, LocalizedText problem, Exception? cause = null)
        : base($"{Guard.NotNull(path, nameof(path))}: {Guard.NotNull(problem, nameof(problem)).English}", cause)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>“位置”: the JSON path of the setting, such as <c>$.rules.GID4005</c>.</summary>
    public string Path { get; }

    /// <summary>“问题”: what is wrong, and what would be right.</summary>
    public LocalizedText Problem { get; }
}
