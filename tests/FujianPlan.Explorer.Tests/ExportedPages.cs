using System.Diagnostics;
using System.Reflection;
using FujianPlan.Explorer.Tests;
using FujianPlan.Explorer.Tests.Family;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(ExportedPages))]

namespace FujianPlan.Explorer.Tests;

/// <summary>The pages that the tests look at, each written once by the command, when it is wanted first.</summary>
public sealed class ExportedPages : IAsyncLifetime
{
    private static readonly TimeSpan PackingLimit = TimeSpan.FromMinutes(20);

    private static string[] _command = ["dotnet", "exec", typeof(ExportedPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tool").Value!];

    private readonly string _folder = Directory.CreateTempSubdirectory("explorer").FullName;
    private readonly Lazy<Task<string>> _province, _town, _compared, _hostile, _large, _family;

    public ExportedPages()
    {
        _province = new(() => Export("province", RepositoryFile.PathOf("plan.yaml")));
        _town = new(() => Export("town", Write("town", TownPlan.Yaml)));
        _compared = new(() => Export("compared", Write("compared", TownPlan.Yaml), "--compare", Write("older", TownPlan.Older)));
        _hostile = new(() => Export("hostile", Write("hostile", HostilePlan.Yaml)));
        _large = new(() => Export("large", Write("large", LargePlan.Yaml)));
        _family = new(() => Export("family", ProvincePlan, "--with", Write("east", CityPlans.East), "--with", Path.GetDirectoryName(Write("west", CityPlans.West))!, "--reference", typeof(ExportedPages).Assembly.Location));
    }

    /// <summary>The plan of a province that is compiled into these tests.</summary>
    public static string ProvincePlan => RepositoryFile.PathOf("tests", "FujianPlan.Explorer.Tests", "Family", "province.yaml");

    /// <summary>The page of this repository's plan.</summary>
    public Task<string> Province => _province.Value;

    /// <summary>The page of a plan with parts, measures, deadlines and collectives, and without a source.</summary>
    public Task<string> Town => _town.Value;

    /// <summary>The page of the same plan, compared with an older version.</summary>
    public Task<string> Compared => _compared.Value;

    /// <summary>The page of a plan whose words mean something to browsers.</summary>
    public Task<string> Hostile => _hostile.Value;

    /// <summary>The page of a plan of ten thousand tasks.</summary>
    public Task<string> Large => _large.Value;

    /// <summary>The page of the plans of a province and of two of its cities.</summary>
    public Task<string> Family => _family.Value;

    public async ValueTask InitializeAsync()
    {
        // The native command, where the tests of packages offer the one that they have packed: each start takes a tenth of the work.
        if (await PackedProgram.Wait(PackingLimit) is { } packed)
        {
            _command = [packed];
        }

        // What most tests want, and what takes longest.
        _ = (Province, Large);
    }

    public async ValueTask DisposeAsync()
    {
        // What a run of some tests alone did not wait for.
        await Task.WhenAll(((Lazy<Task<string>>[])[_province, _town, _compared, _hostile, _large, _family]).Where(page => page.IsValueCreated).Select(page => page.Value));
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The words that start the command, and its arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    internal static string[] Command(params IEnumerable<string> arguments) => [.. _command, .. arguments];

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static Task<ProgramRun> Run(params IEnumerable<string> arguments)
    {
        string[] command = Command(arguments);
        return ChildProgram.Run(new ProcessStartInfo(command[0], command[1..]));
    }

    /// <summary>Opens a page.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="file">The page.</param>
    /// <param name="place">Where in it: #task=1.5.</param>
    /// <param name="reader">What the reader has; null for one of Chinese, with a usual screen.</param>
    internal static async Task<OpenPage> Open(Chromium chromium, Task<string> file, string place = "", BrowserNewContextOptions? reader = null)
    {
        if (reader is null && OpenPage.UsualReader() is { } usual)
        {
            OpenPage again = new(usual.Page, new Uri(await file).AbsoluteUri, usual.Complaints, IsOfUsualReader: true);
            await again.Page.GotoAsync(again.Address + place);
            return again;
        }

        List<string> complaints = [];
        IPage page = await chromium.Page(reader ?? new() { Locale = "zh-CN" }, complaints);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                complaints.Add($"requests {request.Url}");
            }
        };
        OpenPage open = new(page, new Uri(await file).AbsoluteUri, complaints, IsOfUsualReader: reader is null);
        await page.GotoAsync(open.Address + place);
        return open;
    }

    /// <summary>Writes a page of another plan, with what stands beside it.</summary>
    internal async Task<string> ExportOf(string name, string yaml, (string Name, string Text)[]? beside = null, params string[] more)
    {
        string plan = Write(name, yaml);
        foreach ((string file, string text) in beside ?? [])
        {
            await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(plan)!, file), text, TestContext.Current.CancellationToken);
        }

        return await Export(name, plan, more);
    }

    private string PathOf(string name) => Path.Combine(_folder, name + ".html");

    /// <summary>Writes a plan into a folder of its own.</summary>
    internal string Write(string name, string yaml)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName, file = Path.Combine(folder, "plan.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }

    private async Task<string> Export(string name, string plan, params string[] more)
    {
        ProgramRun run = await Run(["export", plan, "--format", "html", "-o", PathOf(name), "--lang", "en", .. more]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return PathOf(name);
    }
}
