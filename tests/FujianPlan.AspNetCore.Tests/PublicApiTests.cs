using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>
/// The public API, as it was approved. After a change that is meant, run the tests with <c>UPDATE_SNAPSHOTS=1</c> and
/// read the difference: these are promises to whoever compiles against the library.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void PublicApi_IsTheApprovedOne(string target)
    {
        const string Library = "FujianPlan.AspNetCore";
        string folder = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == Library).Value!;
        string assembly = Path.Combine(folder, target, Library + ".dll");
        Assert.True(File.Exists(assembly), $"'{assembly}' is missing. These tests read the library for every target: run 'dotnet build src/{Library}' first.");
        AssemblyLoadContext context = new(target, isCollectible: true);
        try
        {
            string api = context.LoadFromAssemblyPath(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] });
            ApprovedFile.Assert(
                RepositoryFile.PathOf("tests", Library + ".Tests", "PublicApi", $"{Library}.{target}.txt"),
                api.ReplaceLineEndings("\n").TrimEnd() + "\n");
        }
        finally
        {
            context.Unload();
        }
    }
}
