using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Package.Tests;

/// <summary>What the packages hold of others, as their bills of materials and their notices have it.</summary>
public sealed class PackageBillTests(PackageFeed feed)
{
    [Theory]
    [InlineData("FujianPlan", "")]
    [InlineData("FujianPlan.AspNetCore", "")]
    [InlineData("FujianPlan.EntityFrameworkCore", "")]
    [InlineData("FujianPlan.Generator", "YamlDotNet 18.1.0 renamed")]
    [InlineData("FujianPlan.Templates", "")]
    [InlineData("FujianPlan.Tool", "")]
    [InlineData("FujianPlan.Tool.any", "AngleSharp 1.10.3, CommunityToolkit.HighPerformance 8.4.2, K4os.Compression.LZ4 1.3.8, Microsoft.IO.RecyclableMemoryStream 3.0.1, Parquet.Net 6.1.0, PdfPig 0.1.16, Snappier 1.3.1, SpreadCheetah 1.28.0, System.CommandLine 2.0.15, Wcwidth 4.0.1, YamlDotNet 18.1.0 renamed, ZstdSharp.Port 0.8.8")]
    [InlineData("FujianPlan.Tool.linux-x64", "AngleSharp 1.10.3 compiled, CommunityToolkit.HighPerformance 8.4.2 compiled, K4os.Compression.LZ4 1.3.8 compiled, Microsoft.IO.RecyclableMemoryStream 3.0.1 compiled, Microsoft.NETCore.App.Runtime.NativeAOT.linux-x64 * compiled, Parquet.Net 6.1.0 compiled, PdfPig 0.1.16 compiled, Snappier 1.3.1 compiled, SpreadCheetah 1.28.0 compiled, System.CommandLine 2.0.15 compiled, Wcwidth 4.0.1 compiled, YamlDotNet 18.1.0 compiled, ZstdSharp.Port 0.8.8 compiled")]
    public void Bill_ListsWhatIsInThePackage_AndItsHash(string package, string contents)
    {
        JsonElement bill = JsonDocument.Parse(File.ReadAllBytes(feed.PathOf(package, "cdx.json"))).RootElement;
        JsonElement itself = bill.GetProperty("metadata").GetProperty("component");

        Assert.Equal(("CycloneDX", "1.6"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        Assert.Equal($"pkg:nuget/{package}@{PackageFeed.Version}", itself.GetProperty("purl").GetString());
        Assert.Equal(
            Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(feed.PathOf(package)))),
            itself.GetProperty("hashes")[0].GetProperty("content").GetString());
        Assert.Equal(contents, string.Join(", ", bill.GetProperty("components").EnumerateArray().Select(component =>
            // The SDK says which runtime it compiles with.
            component.GetProperty("name").GetString() + " " + (component.GetProperty("name").GetString()!.StartsWith("Microsoft.NETCore.App", StringComparison.Ordinal) ? "*" : component.GetProperty("version").GetString())
            + (!component.TryGetProperty("pedigree", out JsonElement pedigree) ? string.Empty
                : pedigree.GetProperty("notes").GetString()!.Contains("another name", StringComparison.Ordinal) ? " renamed" : " compiled"))));
        Assert.All(bill.GetProperty("components").EnumerateArray(), component =>
            Assert.Equal(
                component.GetProperty("name").GetString() switch { "Snappier" => "BSD-3-Clause", "PdfPig" => "Apache-2.0", _ => "MIT" },
                component.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("FujianPlan.Generator")]
    [InlineData("FujianPlan.Tool.any")]
    public void Notices_NameWhatIsInThePackage(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        string notices = Encoding.UTF8.GetString(Memory(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!).ToArray());
        IEnumerable<string> foreign = archive.Entries
            .Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => entry.Name)
            .Except(["FujianPlan.Analyzers.dll", "FujianPlan.Authoring.dll", "FujianPlan.CodeFixes.dll", "FujianPlan.Generator.dll", "FujianPlan.Runtime.dll", "fujianplan.dll"]);

        Assert.NotEmpty(foreign);
        Assert.All(foreign, name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }

    // What is compiled into the native program is what lies in the other package, and its runtime.
    [Fact]
    public void Notices_OfTheNativeProgram_NameWhatIsInIt()
    {
        using ZipArchive native = ZipFile.OpenRead(feed.PathOf("FujianPlan.Tool.linux-x64")), managed = ZipFile.OpenRead(feed.PathOf("FujianPlan.Tool.any"));

        Assert.Equal(
            Memory(managed.GetEntry("THIRD-PARTY-NOTICES.txt")!).ToArray(),
            Memory(native.GetEntry("THIRD-PARTY-NOTICES.txt")!).ToArray());
        Assert.Contains("dotnet-runtime", Encoding.UTF8.GetString(Memory(native.GetEntry("THIRD-PARTY-NOTICES.txt")!).ToArray()), StringComparison.Ordinal);
        Assert.Contains("MIT License", Encoding.UTF8.GetString(Memory(native.GetEntry("dotnet-runtime/LICENSE.TXT")!).ToArray()), StringComparison.Ordinal);
    }

    private static MemoryStream Memory(ZipArchiveEntry entry)
    {
        MemoryStream memory = new();
        using Stream stream = entry.Open();
        stream.CopyTo(memory);
        memory.Position = 0;
        return memory;
    }
}
