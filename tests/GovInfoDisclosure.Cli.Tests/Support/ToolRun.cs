using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Cli.Tests.Support;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ToolRun Of(params string[] arguments) => With(environment => environment, arguments);

    public static ToolRun WithInput(string input, params string[] arguments) =>
        With(environment => environment with { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) }, arguments);

    public static ToolRun InCulture(string culture, params string[] arguments) =>
        With(environment => environment with { Culture = CultureInfo.GetCultureInfo(culture) }, arguments);

    public static ToolRun With(Func<CliEnvironment, CliEnvironment> change, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int status = Tool.Run(arguments, change(new CliEnvironment(Stream.Null, output, error, CultureInfo.InvariantCulture)));
        return new ToolRun(status, Strict.GetString(output.ToArray()), error.ToString());
    }
}
