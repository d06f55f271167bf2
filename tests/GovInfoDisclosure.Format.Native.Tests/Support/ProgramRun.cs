using System.Diagnostics;
using System.Text;

namespace GovInfoDisclosure.Native.Tests.Support;

/// <summary>One run of a program of the machine.</summary>
internal sealed record ProgramRun(string Command, int Status, byte[] Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15); // the native compiler has two minutes of work for one core

    public string Text => Encoding.UTF8.GetString(Output);

    public static ProgramRun Of(string program, params string[] arguments) => With(program, [], arguments);

    public static ProgramRun With(string program, (string Name, string Value)[] environment, params string[] arguments) =>
        In(Environment.CurrentDirectory, program, environment, arguments);

    public static ProgramRun In(string folder, string program, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        Array.ForEach(arguments, start.ArgumentList.Add);
        Array.ForEach(environment, variable => start.Environment[variable.Name] = variable.Value);
        using Process process = Process.Start(start)!;
        using var output = new MemoryStream();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        reading.Wait();
        return new ProgramRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToArray(), error.Result);
    }

    /// <summary>Fails the test with what the program said, unless it ended well.</summary>
    public ProgramRun Succeed()
    {
        Assert.True(Status == 0, $"{Command}\nended with status {Status}\n{Text}\n{Error}");
        return this;
    }
}
