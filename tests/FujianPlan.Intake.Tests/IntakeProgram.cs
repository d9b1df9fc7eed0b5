using System.Diagnostics;
using System.Reflection;

namespace FujianPlan.Intake.Tests;

/// <summary>The sample, running as its own process.</summary>
internal sealed class IntakeProgram : IDisposable
{
    private readonly Process _process;

    private IntakeProgram(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts it on a free port, and waits until it listens.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<IntakeProgram> Start(params string[] arguments)
    {
        string program = typeof(IntakeProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Intake").Value!;
        ProcessStartInfo start = new("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        Process process = Process.Start(start)!;
        const string Listening = "Now listening on: ";
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                // What else it says is read, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new IntakeProgram(process, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException("It did not start: " + string.Join('\n', said));
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
