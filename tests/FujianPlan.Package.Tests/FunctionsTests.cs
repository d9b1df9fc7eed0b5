using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>
/// The functions of <c>docs/azure-functions.md</c>: compiled beside the worker's generators, and their worker run. Its host is one of ours, in <c>Functions</c>, which speaks the worker's
/// protocol; Microsoft's is no package.
/// </summary>
public sealed partial class FunctionsTests(PackageFeed feed)
{
    [Fact]
    public async Task Functions_AnswerWhatThePageSays()
    {
        const string Page = "docs/azure-functions.md", Properties = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";
        using ConsumerFolder folder = feed.Consumer();
        folder.WriteProject("App/App.csproj", Properties + "<AzureFunctionsVersion>v4</AzureFunctionsVersion>", ["FujianPlan", "FujianPlan.AspNetCore"], ReadmeText.Block(Page, "xml"))
            .Write("App/Program.cs", ReadmeText.Block(Page, "csharp"))
            .Write("App/host.json", """{ "version": "2.0" }""")
            .WriteProject("Host/Host.csproj", Properties, [], OthersPackages.GrpcService + "<Protobuf Include=\"functions.proto\" GrpcServices=\"Server\" />", "Microsoft.NET.Sdk.Web")
            .Write("Host/Program.cs", RepositoryFile.Read("tests", "FujianPlan.Package.Tests", "Functions", "Host.txt"))
            .Write("Host/functions.proto", RepositoryFile.Read("tests", "FujianPlan.Package.Tests", "Functions", "functions.proto"));

        DotnetCommand[] builds = await Task.WhenAll(folder.Build("App"), folder.Build("Host"));
        Assert.All(builds, build => Assert.True(build.ExitCode == 0, build.Output));

        // NU1603: not every feed has every version that others' packages ask for, and the worker's SDK restores a project of its own, which no property reaches.
        Assert.DoesNotContain(builds.SelectMany(build => build.Output.Split('\n')), line => line.Contains("warning", StringComparison.Ordinal) && !line.Contains("NU1603", StringComparison.Ordinal));

        Match[] rows = Row().Matches(RepositoryFile.Read(Page.Split('/'))).ToArray();
        string answers = await folder.Output(
            "dotnet",
            [
                "exec", folder.PathOf("Host", "bin", "Debug", "net10.0", "Host.dll"), folder.PathOf("App", "bin", "Debug", "net10.0", "App.dll"),
                .. rows.SelectMany(row => Enumerable.Range(1, 4).Select(part => row.Groups[part].Value)),
            ]);

        Assert.Equal(7, rows.Length);
        Assert.Equal(rows.Select(row => row.Groups[5].Value), TraceId().Replace(answers, string.Empty).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
    }

    [GeneratedRegex("^\\| (\\w+): (\\w+) `(/api/\\S*)`(?: `(.*?)`)? \\| `(.*?)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(",\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
