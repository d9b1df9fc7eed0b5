using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FujianPlan.Package.Tests;

/// <summary>What lies in the packages, to the last entry.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly string[] Common = ["LICENSE", "README.md", "icon.png"];

    private static readonly string[] CodeAnalyzers = ["analyzers/dotnet/cs/FujianPlan.Analyzers.dll", "analyzers/dotnet/cs/FujianPlan.CodeFixes.dll", "analyzers/dotnet/cs/FujianPlan.Runtime.dll"];

    // Made on Linux alone.
    private static string[] Precompiled => RuntimeInformation.RuntimeIdentifier != "linux-x64" ? [] :
        [.. new[] { "Authoring", "Generator", "Runtime", "YamlDotNet" }.Select(name => $"tools/linux-x64/FujianPlan.{name}.dll")];

    // Without a linker: the tests of that package are skipped, and say so.
    private static string[] NotMadeHere => PackageFeed.NativeIsMissing.Length == 0 ? [] :
    [
        $"FujianPlan.Tool.linux-x64.{PackageFeed.Version}.cdx.json",
        $"FujianPlan.Tool.linux-x64.{PackageFeed.Version}.nupkg",
    ];

    [Fact]
    public void Feed_HasThesePackages() => Assert.Equal(
        [
            $"FujianPlan.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.{PackageFeed.Version}.nupkg",
            $"FujianPlan.{PackageFeed.Version}.snupkg",
            $"FujianPlan.AspNetCore.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.AspNetCore.{PackageFeed.Version}.nupkg",
            $"FujianPlan.AspNetCore.{PackageFeed.Version}.snupkg",
            $"FujianPlan.EntityFrameworkCore.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.EntityFrameworkCore.{PackageFeed.Version}.nupkg",
            $"FujianPlan.EntityFrameworkCore.{PackageFeed.Version}.snupkg",
            $"FujianPlan.Generator.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Generator.{PackageFeed.Version}.nupkg",
            $"FujianPlan.Runtime.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Runtime.{PackageFeed.Version}.nupkg",
            $"FujianPlan.Runtime.{PackageFeed.Version}.snupkg",
            $"FujianPlan.Templates.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Templates.{PackageFeed.Version}.nupkg",
            $"FujianPlan.Tool.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Tool.{PackageFeed.Version}.nupkg",
            $"FujianPlan.Tool.any.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Tool.any.{PackageFeed.Version}.nupkg",
            $"FujianPlan.Tool.linux-x64.{PackageFeed.Version}.cdx.json",
            $"FujianPlan.Tool.linux-x64.{PackageFeed.Version}.nupkg",
        ],
        Directory.GetFiles(feed.Folder).Select(Path.GetFileName).Concat(NotMadeHere).Order(StringComparer.Ordinal));

    [Fact]
    public void Library_HasTheseEntries() => Assert.Equal(
        Sorted([
            .. Common,
            .. CodeAnalyzers,
            .. new[] { "netstandard2.0", "net8.0", "net10.0" }.SelectMany(target => new[] { $"lib/{target}/FujianPlan.dll", $"lib/{target}/FujianPlan.xml" }),
        ]),
        Entries("FujianPlan"));

    [Fact]
    public void LibrarySymbols_HaveTheseEntries() => Assert.Equal(
        Sorted(["lib/net10.0/FujianPlan.pdb", "lib/net8.0/FujianPlan.pdb", "lib/netstandard2.0/FujianPlan.pdb"]),
        Entries("FujianPlan", "snupkg"));

    [Fact]
    public void Runtime_HasTheseEntries()
    {
        Assert.Equal(
            Sorted([.. Common, "buildTransitive/FujianPlan.Runtime.targets", .. new[] { "netstandard2.0", "net8.0", "net10.0" }.SelectMany(target => new[] { $"lib/{target}/FujianPlan.Runtime.dll", $"lib/{target}/FujianPlan.Runtime.xml" })]),
            Entries("FujianPlan.Runtime"));
        Assert.Equal(
            Sorted(["lib/net10.0/FujianPlan.Runtime.pdb", "lib/net8.0/FujianPlan.Runtime.pdb", "lib/netstandard2.0/FujianPlan.Runtime.pdb"]),
            Entries("FujianPlan.Runtime", "snupkg"));
    }

    [Theory]
    [InlineData("FujianPlan.AspNetCore", "buildTransitive/FujianPlan.AspNetCore.targets")]
    [InlineData("FujianPlan.EntityFrameworkCore")]
    public void LibrariesOnTop_HaveTheseEntries(string package, params string[] others)
    {
        Assert.Equal(Sorted([.. Common, .. others, .. new[] { "net8.0", "net10.0" }.SelectMany(target => new[] { $"lib/{target}/{package}.dll", $"lib/{target}/{package}.xml" })]), Entries(package));
        Assert.Equal(Sorted([$"lib/net10.0/{package}.pdb", $"lib/net8.0/{package}.pdb"]), Entries(package, "snupkg"));
    }

    [Fact]
    public void Generator_HasTheseEntries() => Assert.Equal(
        Sorted([
            .. Common,
            "THIRD-PARTY-NOTICES.txt",
            .. CodeAnalyzers,
            "analyzers/dotnet/cs/FujianPlan.Authoring.dll",
            "analyzers/dotnet/cs/FujianPlan.Generator.dll",
            "analyzers/dotnet/cs/FujianPlan.YamlDotNet.dll",
            "build/FujianPlan.Generator.Checks.targets",
            "build/FujianPlan.Generator.Pack.targets",
            "build/FujianPlan.Generator.props",
            "build/FujianPlan.Generator.targets",
            "buildMultiTargeting/FujianPlan.Generator.targets",
            "schema/plan.schema.json",
            .. Precompiled,
        ]),
        Entries("FujianPlan.Generator"));

    [Fact]
    public void Generator_HasItsCompanions_AsMachineCodeToo() => Assert.All(Precompiled, entry =>
    {
        using PEReader image = new([.. Content("FujianPlan.Generator", entry)]), portable = new([.. Content("FujianPlan.Generator", entry.Replace("tools/linux-x64", "analyzers/dotnet/cs", StringComparison.Ordinal))]);
        Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(Mvid(portable), Mvid(image));
    });

    private static Guid Mvid(PEReader image) => image.GetMetadataReader() is { } metadata ? metadata.GetGuid(metadata.GetModuleDefinition().Mvid) : default;

    [Fact]
    public void Templates_HaveTheseEntries() => Assert.Equal(
        Sorted([.. Common, .. new[] { ".gitignore", ".template.config/template.json", "MyPlan.csproj", "Program.cs", "README.md", "plan.yaml" }.Select(file => "content/plan/" + file)]),
        Entries("FujianPlan.Templates"));

    // What is installed is the package of the machine's kind; the one of the tool's name says which there are.
    private static readonly string[] Manual = ["man/man1/fujianplan.1", "man/zh_CN/man1/fujianplan.1"];

    [Fact]
    public void Tool_NamesItsPackages() => Assert.Equal(
        Sorted([.. Common, .. Manual, "THIRD-PARTY-NOTICES.txt", "tools/any/any/DotnetToolSettings.xml"]),
        Entries("FujianPlan.Tool"));

    [Fact]
    public void ManagedTool_HasTheseEntries() => Assert.Equal(
        Sorted([
            .. Common,
            .. Manual,
            "THIRD-PARTY-NOTICES.txt",
            .. new[]
            {
                "AngleSharp.dll",
                "CommunityToolkit.HighPerformance.dll",
                "DotnetToolSettings.xml",
                "FujianPlan.Authoring.dll",
                "FujianPlan.Runtime.dll",
                "FujianPlan.YamlDotNet.dll",
                "K4os.Compression.LZ4.dll",
                "Microsoft.IO.RecyclableMemoryStream.dll",
                "Parquet.dll",
                "Snappier.dll",
                "SpreadCheetah.dll",
                "System.CommandLine.dll",
                "UglyToad.PdfPig.Core.dll",
                "UglyToad.PdfPig.DocumentLayoutAnalysis.dll",
                "UglyToad.PdfPig.Fonts.dll",
                "UglyToad.PdfPig.Package.dll",
                "UglyToad.PdfPig.Tokenization.dll",
                "UglyToad.PdfPig.Tokens.dll",
                "UglyToad.PdfPig.dll",
                "Wcwidth.dll",
                "ZstdSharp.dll",
                "fujianplan.deps.json",
                "fujianplan.dll",
                "fujianplan.runtimeconfig.json",
            }
            .Select(file => $"tools/net10.0/any/{file}"),
        ]),
        Entries("FujianPlan.Tool.any"));

    // One program, with all that it runs on inside it, and the notices of that.
    [Fact]
    public void NativeTool_HasTheseEntries() => Assert.Equal(
        Sorted([
            .. Common,
            .. Manual,
            "THIRD-PARTY-NOTICES.txt",
            "dotnet-runtime/LICENSE.TXT",
            "dotnet-runtime/THIRD-PARTY-NOTICES.TXT",
            "tools/any/linux-x64/DotnetToolSettings.xml",
            "tools/any/linux-x64/fujianplan",
        ]),
        Entries("FujianPlan.Tool.linux-x64"));

    [Fact]
    public void Documentation_NamesTheGeneratedMembersToo()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PathOf("FujianPlan"));
        XDocument documentation = XDocument.Load(package.GetEntry("lib/net10.0/FujianPlan.xml")!.Open());
        string?[] members = [.. documentation.Descendants("member").Select(member => (string?)member.Attribute("name"))];

        Assert.Contains("T:FujianPlan.Plan", members);
        Assert.Contains("F:FujianPlan.Agency.DigitalFujianOffice", members);
        Assert.Contains("F:FujianPlan.TaskId.GovernmentExtranet", members);
    }

    // A name that the compiler did not find has no letter of its kind, or a sign in its place: editors and references show it as it is.
    [Theory]
    [InlineData("FujianPlan")]
    [InlineData("FujianPlan.Runtime")]
    [InlineData("FujianPlan.AspNetCore")]
    [InlineData("FujianPlan.EntityFrameworkCore")]
    public void Documentation_RefersToWhatThereIs(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PathOf(name));
        XDocument documentation = XDocument.Load(package.GetEntry($"lib/net10.0/{name}.xml")!.Open());

        Assert.All(documentation.Descendants().Attributes("cref"), reference => Assert.Matches("^[NTFPME]:[^:]+$", reference.Value));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Symbols_LinkToTheSourcesOfTheCommit(string target)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PathOf("FujianPlan", "snupkg"));
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(Memory(package.GetEntry($"lib/{target}/FujianPlan.pdb")!));
        MetadataReader reader = symbols.GetMetadataReader();

        string link = reader.CustomDebugInformation
            .Select(handle => reader.GetCustomDebugInformation(handle))
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();

        string commit = await feed.Repository.Commit();
        JsonElement documents = JsonDocument.Parse(link).RootElement.GetProperty("documents");
        Assert.Equal($"https://raw.githubusercontent.com/fujianplan/fujianplan/{commit}/*", documents.GetProperty("/_/*").GetString());
    }

    [Theory]
    [InlineData("FujianPlan", "nupkg")]
    [InlineData("FujianPlan", "snupkg")]
    [InlineData("FujianPlan.Runtime", "nupkg")]
    [InlineData("FujianPlan.Generator", "nupkg")]
    [InlineData("FujianPlan.Templates", "nupkg")]
    [InlineData("FujianPlan.Tool", "nupkg")]
    [InlineData("FujianPlan.Tool.any", "nupkg")]
    [InlineData("FujianPlan.Tool.linux-x64", "nupkg")]
    public void NoEntry_TellsWhereItWasBuilt(string package, string extension)
    {
        byte[] folder = Encoding.UTF8.GetBytes(feed.Repository.Folder), wide = Encoding.Unicode.GetBytes(feed.Repository.Folder);
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package, extension));

        Assert.All(archive.Entries, entry =>
        {
            ReadOnlySpan<byte> bytes = Memory(entry).ToArray();
            Assert.False(bytes.IndexOf(folder) >= 0 || bytes.IndexOf(wide) >= 0, entry.FullName);
        });
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static MemoryStream Memory(ZipArchiveEntry entry)
    {
        MemoryStream memory = new();
        using Stream stream = entry.Open();
        stream.CopyTo(memory);
        memory.Position = 0;
        return memory;
    }

    /// <summary>The entries but for those that every package has by its format.</summary>
    private byte[] Content(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        using Stream stream = archive.GetEntry(entry)!.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private string[] Entries(string package, string extension = "nupkg")
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package, extension));
        string[] ofTheFormat = ["_rels/.rels", $"{package}.nuspec", "[Content_Types].xml"];
        return Sorted(archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !ofTheFormat.Contains(name) && !name.StartsWith("package/services/metadata/", StringComparison.Ordinal)));
    }
}
