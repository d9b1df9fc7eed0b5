namespace FujianPlan.Package.Tests;

/// <summary>
/// What consumers need beside this repository's packages: runtimes to publish with, reference assemblies, another YamlDotNet. They are
/// restored into the user's own packages folder, as by any project, so that the next run finds them there.
/// </summary>
internal static class OthersPackages
{
    /// <summary>What some pages of docs are about, as items.</summary>
    public const string
        Newtonsoft = "<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" />",
        Dapper = "<PackageReference Include=\"Dapper\" Version=\"2.1.86\" /><PackageReference Include=\"Microsoft.Data.Sqlite\" Version=\"10.0.15\" />",
        Hosting = "<PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.0\" /><PackageReference Include=\"Microsoft.Extensions.Options.DataAnnotations\" Version=\"10.0.0\" />",
        CommandLine = "<PackageReference Include=\"System.CommandLine\" Version=\"2.0.15\" />",
        Orleans = "<PackageReference Include=\"Microsoft.Orleans.Sdk\" Version=\"10.4.2\" />",
        GrpcService = "<PackageReference Include=\"Grpc.AspNetCore\" Version=\"2.85.0\" />",
        GrpcClient = "<PackageReference Include=\"Grpc.Net.Client\" Version=\"2.85.0\" /><PackageReference Include=\"Google.Protobuf\" Version=\"3.36.2\" /><PackageReference Include=\"Grpc.Tools\" Version=\"2.85.0\" PrivateAssets=\"all\" />",
        OnFramework = "<PackageReference Include=\"System.Text.Json\" Version=\"10.0.0\" /><PackageReference Include=\"Microsoft.Extensions.Configuration.Binder\" Version=\"10.0.0\" />";

    /// <summary>A database with a version of Entity Framework Core, as an item.</summary>
    public static string Sqlite(string version) => $"<PackageReference Include=\"Microsoft.EntityFrameworkCore.Sqlite\" Version=\"{version}\" />";

    /// <summary>Restores them. A package that is not listed here is no fault: it is then fetched again in each run.</summary>
    public static async Task Restore(string folder, BuildServers servers)
    {
        string onItsOwn = $"<OutputType>Exe</OutputType><RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier><SelfContained>true</SelfContained>";
        const string Web = "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />";
        (string Name, string Properties, string Items)[] projects =
        [
            ("Aot", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><PublishAot>true</PublishAot><RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier>", Web),
            ("Functions", "<TargetFramework>net10.0</TargetFramework>", ReadmeText.Block("docs/azure-functions.md", "xml")),
            ("Net8", "<TargetFramework>net8.0</TargetFramework>" + onItsOwn, Web),
            ("Net9", "<TargetFramework>net9.0</TargetFramework>" + onItsOwn, Web),
            ("Framework", "<TargetFramework>net472</TargetFramework>", ConsumerFolder.FrameworkReferences + OnFramework),
            ("Yaml13", "<TargetFramework>netstandard2.0</TargetFramework>", "<PackageReference Include=\"YamlDotNet\" Version=\"13.7.1\" />"),
            ("Sqlite8", "<TargetFramework>net8.0</TargetFramework>" + onItsOwn, Sqlite("8.0.30")),
            ("Sqlite9", "<TargetFramework>net9.0</TargetFramework>" + onItsOwn, Sqlite("9.0.23")),
            ("Sqlite10", "<TargetFramework>net10.0</TargetFramework>", Sqlite("10.0.0")),
            ("Pages", "<TargetFramework>net10.0</TargetFramework>", Newtonsoft + Dapper + Hosting + CommandLine + GrpcService + GrpcClient),
            ("Orleans", "<TargetFramework>net10.0</TargetFramework>", Orleans),
            ("Yaml16", "<TargetFramework>netstandard2.0</TargetFramework>", "<PackageReference Include=\"YamlDotNet\" Version=\"16.3.0\" />"),
        ];
        foreach ((string name, string properties, string items) in projects)
        {
            string project = Path.Combine(folder, name, $"{name}.csproj");
            Directory.CreateDirectory(Path.GetDirectoryName(project)!);
            await File.WriteAllTextAsync(
                project,
                $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>",
                TestContext.Current.CancellationToken);
        }

        DotnetCommand restore = await new ConsumerBuilds(servers, packagesFolder: null).Restore(folder, [.. projects.Select(project => Path.Combine(folder, project.Name, $"{project.Name}.csproj"))]);
        Assert.True(restore.ExitCode == 0, restore.Output);
    }
}
