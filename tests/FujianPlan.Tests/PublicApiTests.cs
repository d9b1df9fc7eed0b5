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
    private static readonly string Library = typeof(PublicApiTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Library").Value!;

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void PublicApi_IsTheApprovedOne(string target)
    {
        string assembly = Path.Combine(Library, target, "FujianPlan.dll");
        AssemblyLoadContext context = new(target, isCollectible: true);
        try
        {
            string api = context.LoadFromAssemblyPath(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
            string approved = RepositoryFile.PathOf("tests", "FujianPlan.Tests", "PublicApi", $"FujianPlan.{target}.txt");
            ApprovedFile.Assert(approved, api.ReplaceLineEndings("\n").TrimEnd() + "\n");
        }
        finally
        {
            context.Unload();
        }
    }
}
