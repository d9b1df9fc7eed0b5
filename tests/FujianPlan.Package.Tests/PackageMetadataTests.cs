using System.IO.Compression;
using System.Xml.Linq;

namespace FujianPlan.Package.Tests;

/// <summary>What the packages say of themselves, and what they ask for.</summary>
public sealed class PackageMetadataTests(PackageFeed feed)
{
    [Theory]
    [InlineData("FujianPlan")]
    [InlineData("FujianPlan.AspNetCore")]
    [InlineData("FujianPlan.EntityFrameworkCore")]
    [InlineData("FujianPlan.Generator")]
    [InlineData("FujianPlan.Runtime")]
    [InlineData("FujianPlan.Templates")]
    [InlineData("FujianPlan.Tool")]
    [InlineData("FujianPlan.Tool.any")]
    [InlineData("FujianPlan.Tool.linux-x64")]
    public async Task Nuspec_SaysWhatUsersAskFor(string package)
    {
        XElement metadata = Nuspec(package);

        Assert.Equal(package, Text(metadata, "id"));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Equal("icon.png", Text(metadata, "icon"));
        Assert.StartsWith("https://", Text(metadata, "projectUrl"), StringComparison.Ordinal);
        Assert.Contains("government", Text(metadata, "tags"), StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Text(metadata, "description"));
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Equal(await feed.Repository.Commit(), (string?)repository.Attribute("commit"));
    }

    [Fact]
    public void Runtime_DependsOnNothing() => Assert.Empty(Dependencies("FujianPlan.Runtime"));

    [Fact]
    public void Library_DependsOnTheRuntimeAlone() => Assert.Equal(["FujianPlan.Runtime", "FujianPlan.Runtime", "FujianPlan.Runtime"], Dependencies("FujianPlan"));

    // On the lowest versions that work: an application may have no newer ones, and NuGet downgrades none (NU1605). And on all that is in
    // them: an analyzer or a generator that runs without its properties does not compile (CS9137).
    [Theory]
    [InlineData("FujianPlan.AspNetCore", "net8.0")]
    [InlineData("FujianPlan.AspNetCore", "net10.0", "Microsoft.AspNetCore.OpenApi 10.0.0", "Microsoft.OpenApi [2.7.5, 3.0.0)")]
    [InlineData("FujianPlan.EntityFrameworkCore", "net8.0", "Microsoft.EntityFrameworkCore.Relational 8.0.30")]
    [InlineData("FujianPlan.EntityFrameworkCore", "net10.0", "Microsoft.EntityFrameworkCore.Relational 10.0.0")]
    public void FrameworkPackages_DependOnTheRuntime_AndOnTheLowestOfTheirFrameworks(string package, string target, params string[] frameworks) => Assert.Equal(
        [$"FujianPlan.Runtime {PackageFeed.Version} All", .. frameworks.Select(framework => framework + " All")],
        Nuspec(package).Descendants().Single(element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == target && element.Parent!.Name.LocalName == "dependencies").Elements()
            .Select(element => string.Join(' ', element.Attributes().Select(attribute => attribute.Value))));

    // No development dependency: what those depend on does not reach the compiler.
    [Fact]
    public void Generator_BringsTheRuntime()
    {
        Assert.Equal(["FujianPlan.Runtime"], Dependencies("FujianPlan.Generator"));
        Assert.DoesNotContain(Nuspec("FujianPlan.Generator").Elements(), element => element.Name.LocalName == "developmentDependency");
    }

    private static string Text(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private XElement Nuspec(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        return XDocument.Load(archive.GetEntry($"{package}.nuspec")!.Open()).Root!.Elements().Single();
    }

    private IEnumerable<string?> Dependencies(string package) =>
        Nuspec(package).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string?)element.Attribute("id"));
}
