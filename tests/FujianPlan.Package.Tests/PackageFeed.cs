using System.Text.RegularExpressions;
using FujianPlan.Package.Tests;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace FujianPlan.Package.Tests;

/// <summary>
/// The packages of this repository in a folder, and a packages folder that nothing was ever restored to. Made once for all
/// tests.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>No released version is called this: what is restored as this comes from the feed.</summary>
    public const string Version = "0.1.0-tested";

    private readonly string _root = Directory.CreateTempSubdirectory("fujianplan-packages-").FullName;

    public string Folder => Path.Combine(_root, "feed");

    /// <summary>Where the consumers' packages go.</summary>
    public string PackagesFolder => Path.Combine(_root, "restored");

    internal RepositoryCopy Repository { get; private set; } = null!;

    public string PathOf(string package, string extension = "nupkg") => Path.Combine(Folder, $"{package}.{Version}.{extension}");

    public async ValueTask InitializeAsync()
    {
        Repository = await RepositoryCopy.Make(Path.Combine(_root, "a"), TestContext.Current.CancellationToken);
        await Repository.Pack(Version, Folder, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A new folder for projects that use the packages.</summary>
    /// <param name="name">What its name ends in.</param>
    internal ConsumerFolder Consumer(string name = "") => new(this, name);

    /// <summary>A sample of this repository in such a folder, with the feed of this run in place of the one that a reader packs to.</summary>
    /// <param name="name">The sample.</param>
    internal ConsumerFolder Sample(string name)
    {
        ConsumerFolder folder = Consumer().CopyFrom(RepositoryFile.PathOf("samples", name));
        return folder
            .Write("nuget.config", $"<configuration><packageSources><add key=\"feed\" value=\"{Folder}\" /></packageSources></configuration>")
            .Write($"{name}.csproj", Regex.Replace(folder.Read($"{name}.csproj"), "(Include=\"FujianPlan[^\"]*\" Version=)\"[^\"]*\"", $"$1\"{Version}\""));
    }
}
