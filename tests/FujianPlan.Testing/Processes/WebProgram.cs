using System.Diagnostics;

namespace FujianPlan.Testing;

/// <summary>An ASP.NET Core application, running as its own process on a free port of the loopback. Disposing of it ends it.</summary>
public sealed class WebProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly ChildProgram _program;

    private WebProgram(ChildProgram program, Uri address)
    {
        _program = program;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts it, and waits until it listens.</summary>
    /// <param name="file">Its assembly, or the program itself where it brings its own runtime.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<WebProgram> Start(string file, params string[] arguments)
    {
        string[] command = file.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", file] : [file];
        ProcessStartInfo start = new(command[0], [.. command.Skip(1), "--urls", "http://127.0.0.1:0", .. arguments]) { WorkingDirectory = Path.GetDirectoryName(file)! };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        ChildProgram program = ChildProgram.Start(start);
        List<string> said = [];
        while (await program.ReadOutputLine() is { } line)
        {
            said.Add(line);
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new WebProgram(program, new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]));
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
