using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;

namespace FujianPlan.Tests;

/// <summary>
/// The public API, as it was approved. After a change that is meant, run the tests with <c>UPDATE_SNAPSHOTS=1</c> and
/// read the difference: these are promises to whoever compiles against the library.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("FujianPlan", "netstandard2.0")]
    [InlineData("FujianPlan", "net8.0")]
    [InlineData("FujianPlan", "net10.0")]
    [InlineData("FujianPlan.Runtime", "netstandard2.0")]
    [InlineData("FujianPlan.Runtime", "net8.0")]
    [InlineData("FujianPlan.Runtime", "net10.0")]
    public void PublicApi_IsTheApprovedOne(string library, string target)
    {
        string folder = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == library).Value!;
        string assembly = Path.Combine(folder, target, library + ".dll");
        Assert.True(File.Exists(assembly), $"'{assembly}' is missing. These tests read the library for every target: run 'dotnet build src/FujianPlan' first.");
        AssemblyLoadContext context = new(target, isCollectible: true);
        try
        {
            string api = context.LoadFromAssemblyPath(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
            string approved = RepositoryFile.PathOf("tests", "FujianPlan.Tests", "PublicApi", $"{library}.{target}.txt");
            ApprovedFile.Assert(approved, api.ReplaceLineEndings("\n").TrimEnd() + "\n");
        }
        finally
        {
            context.Unload();
        }
    }
}
