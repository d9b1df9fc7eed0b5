using System.Diagnostics;
using System.Reflection;
using FujianPlan.Explorer.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(ExportedPages))]

namespace FujianPlan.Explorer.Tests;

/// <summary>The pages that the tests look at, each written once by the command.</summary>
public sealed class ExportedPages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("explorer").FullName;

    /// <summary>The page of this repository's plan.</summary>
    public string Province => PathOf("province");

    /// <summary>The page of a plan with parts, measures, deadlines and collectives, and without a source.</summary>
    public string Town => PathOf("town");

    /// <summary>The page of the same plan, compared with an older version.</summary>
    public string Compared => PathOf("compared");

    /// <summary>The page of a plan whose words mean something to browsers.</summary>
    public string Hostile => PathOf("hostile");

    /// <summary>The page of a plan of ten thousand tasks.</summary>
    public string Large => PathOf("large");

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(
            Export("province", RepositoryFile.PathOf("plan.yaml")),
            Export("town", Write("town", TownPlan.Yaml)),
            Export("compared", Write("compared", TownPlan.Yaml), "--compare", Write("older", TownPlan.Older)),
            Export("hostile", Write("hostile", HostilePlan.Yaml)),
            Export("large", Write("large", LargePlan.Yaml)));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static Task<ProgramRun> Run(params IEnumerable<string> arguments) =>
        ChildProgram.Run(new ProcessStartInfo("dotnet", ["exec", typeof(ExportedPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tool").Value!, .. arguments]));

    /// <summary>Opens a page.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="file">The page.</param>
    /// <param name="place">Where in it: #task=1.5.</param>
    /// <param name="reader">What the reader has; null for one of Chinese, with a usual screen.</param>
    internal static async Task<OpenPage> Open(Chromium chromium, string file, string place = "", BrowserNewContextOptions? reader = null)
    {
        List<string> complaints = [];
        IPage page = await chromium.Page(reader ?? new() { Locale = "zh-CN" }, complaints);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                complaints.Add($"requests {request.Url}");
            }
        };
        OpenPage open = new(page, new Uri(file).AbsoluteUri, complaints);
        await page.GotoAsync(open.Address + place);
        return open;
    }

    /// <summary>Writes a page of another plan, with what stands beside it.</summary>
    internal async Task<string> ExportOf(string name, string yaml, params (string Name, string Text)[] beside)
    {
        string plan = Write(name, yaml);
        foreach ((string file, string text) in beside)
        {
            await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(plan)!, file), text, TestContext.Current.CancellationToken);
        }

        await Export(name, plan);
        return PathOf(name);
    }

    private string PathOf(string name) => Path.Combine(_folder, name + ".html");

    private string Write(string name, string yaml)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName, file = Path.Combine(folder, "plan.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }

    private async Task Export(string name, string plan, params string[] more)
    {
        ProgramRun run = await Run(["export", plan, "--format", "html", "-o", PathOf(name), "--lang", "en", .. more]);
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
