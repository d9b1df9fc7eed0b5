using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FujianPlan.Tool.Tests.Engines;

/// <summary>The grammars of Spark, Flink and Trino, which a package of npm has. It is installed beside the tests when the first of them asks.</summary>
public sealed class EngineGrammars : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Engines", "Grammars");

    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        if (InstalledProgram.PathOf("node") is null || InstalledProgram.PathOf("npm") is not { } npm)
        {
            _missing = "Needs node 18.19 and npm, for the grammars of Spark, Flink and Trino. Debian: apt-get install nodejs npm.";
        }
        else if (!File.Exists(Path.Combine(Folder, "node_modules", "dt-sql-parser", "package.json")))
        {
            ProgramRun install = await ChildProgram.Run(new(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder });
            _missing = install.ExitCode == 0 ? null : $"Needs the package dt-sql-parser of npm, which could not be installed: {install.Errors}";
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What an engine's grammar finds wrong with each of some texts of statements: a line for each fault; empty where nothing is.</summary>
    /// <param name="dialect">The engine.</param>
    /// <param name="texts">The texts. All of them are read by one process, as it takes a second or two to load the grammars.</param>
    public async Task<string[]> Faults(string dialect, params string[] texts)
    {
        Assert.SkipUnless(_missing is null, _missing ?? string.Empty);
        return JsonSerializer.Deserialize<string[]>(await Node("parse.mjs", new JsonObject { ["dialect"] = dialect, ["texts"] = new JsonArray([.. texts.Select(text => (JsonNode)text)]) }))!;
    }

    /// <summary>What ClickHouse answers.</summary>
    /// <param name="folder">Where the package chdb of npm is installed.</param>
    /// <param name="data">A folder for its data.</param>
    /// <param name="statements">The statements.</param>
    public static Task<string> Ask(string folder, string data, params IEnumerable<string> statements) =>
        Node("ask-clickhouse.mjs", new JsonObject { ["folder"] = folder, ["data"] = data, ["statements"] = new JsonArray([.. statements.Select(statement => (JsonNode)statement)]) });

    private static async Task<string> Node(string script, JsonObject input)
    {
        ProgramRun run = await ChildProgram.Run(new ProcessStartInfo("node", [Path.Combine(Folder, script)]), Encoding.UTF8.GetBytes(input.ToJsonString()));
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }
}
