using System.IO.Compression;
using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>Two plans in one application, from packages of different releases: it works on the newer runtime, or the build says why not.</summary>
public sealed class TwoPlansTests(PackageFeed feed)
{
    private const string Program = """
        using FujianPlan.Runtime;

        Role role = Role.Lead;
        Console.WriteLine(City.Plan.TasksOf(City.Agency.DataBureau, role).Count + " " + FujianPlan.Plan.TasksOf(FujianPlan.Agency.DigitalFujianOffice, role).Count);
        Console.WriteLine(City.Agencies.TryParse("CZJ", out City.Agency bureau) + " " + City.Agencies.TryParse("SZB".Trim(), out _) + " " + FujianPlan.Agencies.TryParse("SZB", out _));
        Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new object[] { bureau, FujianPlan.TaskId.GovernmentExtranet, role }));
        Console.WriteLine(typeof(Role).Assembly.GetName().Version);
        """;

    private static readonly Version Now = Releases.Now, Newer = Releases.Newer, NextMajor = Releases.NextMajor;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NewerRuntime_ServesBoth(bool provinceIsNewer)
    {
        using ConsumerFolder folder = provinceIsNewer ? await Application(Newer, city: Now) : await Application(Now, city: Newer);

        await folder.BuildCleanly();

        Assert.Equal($"1 14\nTrue False True\n[\"CZJ\",\"1.5\",\"lead\"]\n{Newer}\n", await folder.RunBuilt("App"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnotherMajorVersion_FailsTheBuild_AndNamesWhoseItIs(bool provinceIsNewer)
    {
        using ConsumerFolder folder = provinceIsNewer ? await Application(NextMajor, city: Now) : await Application(Now, city: NextMajor);

        string older = provinceIsNewer ? "City" : "FujianPlan";
        Assert.Equal(
            [$"error FJP0026: {older} {Now} was compiled for FujianPlan.Runtime {Now}, and other packages of this project bring {NextMajor}: code compiled for one major version does not run on another. Use versions of the packages that all need the same one, such as a version of {older} for FujianPlan.Runtime {NextMajor.Major}."],
            await Faults(folder));
    }

    // NuGet says it first. A project can silence that.
    [Fact]
    public async Task OlderRuntime_FailsTheBuild_AlsoWhereNuGetIsSilenced()
    {
        using ConsumerFolder usual = await Downgraded(""), silenced = await Downgraded("<NoWarn>$(NoWarn);NU1605</NoWarn>"), chinese = await Downgraded("<NoWarn>$(NoWarn);NU1605</NoWarn><PreferredUILang>zh-Hans</PreferredUILang>");

        string[][] faults = await Task.WhenAll(Faults(usual), Faults(silenced), Faults(chinese));

        Assert.All(faults[0], fault => Assert.StartsWith("error NU1605: ", fault, StringComparison.Ordinal));
        Assert.Contains(faults[0], fault => fault.Contains($"City {Newer} -> FujianPlan.Runtime (>= {Newer})", StringComparison.Ordinal));
        string reference = Reference("FujianPlan.Runtime", Newer);
        Assert.Equal([$"error FJP0026: City {Newer} was compiled for FujianPlan.Runtime {Newer}, but this project uses {Now}, which is older. Use {reference}, or remove that reference: NuGet then finds the version itself."], faults[1]);
        Assert.Equal([$"error FJP0026: City {Newer} 是针对 FujianPlan.Runtime {Newer} 编译的，而此项目使用的 {Now} 更旧。请改为 {reference}，或去掉该引用，由 NuGet 自行选择版本。"], faults[2]);

        Task<ConsumerFolder> Downgraded(string properties) => Application(Now, city: Newer, properties, Reference("FujianPlan.Runtime", Now));
    }

    // The compiler is given the newest of the analyzers' files, also beside the older generator.
    [Fact]
    public async Task OlderGenerator_CompilesAPlan_BesideTheNewerPackageOfAnother_AndItsPackageAsksForWhatItWasCompiledWith()
    {
        using ConsumerFolder folder = (await Folder())
            .WriteProject("City.csproj", "<TargetFramework>net10.0</TargetFramework><Version>1.0.9</Version>", [], Reference("FujianPlan.Generator", Now) + Reference("FujianPlan", Newer, " PrivateAssets=\"all\""))
            .Write("plan.yaml", SmallPlan.Text);

        DotnetCommand pack = await folder.Dotnet("pack", "-v:q", "-clp:NoSummary", "-o", "packed");

        Assert.Equal((0, ""), (pack.ExitCode, pack.Output.Trim()));
        using ZipArchive package = ZipFile.OpenRead(folder.PathOf("packed", "City.1.0.9.nupkg"));
        using StreamReader nuspec = new(package.GetEntry("City.nuspec")!.Open());
        Assert.Contains($"<dependency id=\"FujianPlan.Runtime\" version=\"{Newer}\"", await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Reference(string package, Version version, string attributes = "") => $"<PackageReference Include=\"{package}\" Version=\"{version}\"{attributes} />";

    /// <summary>What a build that fails says, without where.</summary>
    private static async Task<string[]> Faults(ConsumerFolder folder)
    {
        DotnetCommand build = await folder.Build();
        Assert.NotEqual(0, build.ExitCode);
        return [.. build.Output.Split('\n').Where(line => line.Length > 0).Select(line => Regex.Replace(line, "^.*?App\\.csproj : | (\\(https://[^)]*\\) )?\\[.*\\]\r?$", "").Trim()).Distinct()];
    }

    private async Task<ConsumerFolder> Application(Version province, Version city, string properties = "", string items = "") => (await Folder())
        .WriteProject("App.csproj", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>{properties}", [], Reference("FujianPlan", province) + Reference("City", city) + items)
        .Write("Program.cs", Program);

    /// <summary>A folder whose packages come from all of the releases.</summary>
    private async Task<ConsumerFolder> Folder()
    {
        string releases = await feed.Releases;
        ConsumerFolder folder = feed.Consumer();
        return folder.Write("nuget.config", folder.Read("nuget.config").Replace("</packageSources>", $"<add key=\"releases\" value=\"{releases}\" /></packageSources>", StringComparison.Ordinal));
    }
}
