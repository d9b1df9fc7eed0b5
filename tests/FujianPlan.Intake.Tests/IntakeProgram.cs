using System.Diagnostics;
using System.Reflection;

namespace FujianPlan.Intake.Tests;

/// <summary>The sample, running as its own process.</summary>
internal sealed class IntakeProgram : IAsyncDisposable
{
    private readonly ChildProgram _program;

    private IntakeProgram(ChildProgram program, Uri address)
    {
        _program = program;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts it on a free port, and waits until it listens.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<IntakeProgram> Start(params string[] arguments)
    {
        string file = typeof(IntakeProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Intake").Value!;
        ProcessStartInfo start = new("dotnet", [file, "--urls", "http://127.0.0.1:0", .. arguments]) { WorkingDirectory = Path.GetDirectoryName(file)! };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        ChildProgram program = ChildProgram.Start(start);
        const string Listening = "Now listening on: ";
        List<string> said = [];
        while (await program.ReadOutputLine() is { } line)
        {
            said.Add(line);
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new IntakeProgram(program, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]));
            }
        }

        ProgramRun run = await program.Finish();
        await program.DisposeAsync();
        throw new InvalidOperationException($"It did not start: {string.Join('\n', said)}\n{run.Errors}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _program.DisposeAsync();
    }
}
