using System.Diagnostics;

namespace GovInfoDisclosure.Cli.External;

/// <summary>Runs a program that is installed on the machine: no shell, nothing on its standard input, a bound on time and output.</summary>
internal static class ExternalProgram
{
    /// <summary>Runs the first of some programs that is there; null when none is.</summary>
    public static ProgramOutput? Run(
        IReadOnlyList<string> programs, IReadOnlyList<string> arguments, TimeSpan limit, long maxOutput, CancellationToken token)
    {
        string? found = programs.Select(Find).FirstOrDefault(path => path is not null);
        if (found is null)
        {
            return null;
        }

        using Process process = Start(found, arguments);
        return Finish(process, limit, maxOutput, token);
    }

    // on PATH alone: the system would also look into the current folder, where anyone may have put a program
    private static string? Find(string program) => Path.IsPathRooted(program)
        ? File.Exists(program) ? program : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(path => Path.IsPathRooted(path) && File.Exists(path));

    private static Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException(program);
    }

    private static ProgramOutput Finish(Process process, TimeSpan limit, long maxOutput, CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        stop.CancelAfter(limit);
        try
        {
            process.StandardInput.Close();
            Task<string> error = process.StandardError.ReadToEndAsync(stop.Token);
            byte[] output = ReadAsync(process.StandardOutput.BaseStream, maxOutput, stop.Token).GetAwaiter().GetResult();
            process.WaitForExitAsync(stop.Token).GetAwaiter().GetResult();
            string problem = error.GetAwaiter().GetResult().Trim();
            return new ProgramOutput(process.ExitCode == 0, output, problem.Length == 0 ? $"exit {process.ExitCode}" : problem.Split('\n')[0].Trim());
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return new ProgramOutput(false, [], $"{limit.TotalSeconds:0} s");
        }
        catch (InvalidDataException e)
        {
            return new ProgramOutput(false, [], e.Message);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, long max, CancellationToken token)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int count; (count = await output.ReadAsync(buffer, token).ConfigureAwait(false)) > 0;)
        {
            kept.Write(buffer, 0, count);
            if (kept.Length > max)
            {
                throw new InvalidDataException($"> {max} B");
            }
        }

        return kept.ToArray();
    }
}

/// <summary>What a program left behind.</summary>
/// <param name="IsDone">Whether it ended well.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Problem">Why it did not end well, in a line.</param>
internal sealed record ProgramOutput(bool IsDone, byte[] Output, string Problem);
