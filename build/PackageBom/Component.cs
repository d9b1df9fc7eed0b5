using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace FujianPlan.PackageBom;

/// <summary>A package, as a bill of materials names it.</summary>
internal sealed record Component(string Name, string Version, string License, string Sha512, bool IsRenamed)
{
    /// <summary>Whether it was compiled into the native program.</summary>
    public bool IsCompiled { get; init; }

    public string Purl => $"pkg:nuget/{Name}@{Version}";

    public static Component OfPackage(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using Stream nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal) && !entry.FullName.Contains('/')).Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        return new Component(
            Text(metadata, "id")!,
            Text(metadata, "version")!.Split('+')[0],
            Text(metadata, "license") ?? Licenses.AtAddress(Text(metadata, "licenseUrl")) ?? throw new InvalidDataException($"'{file}' states no licence."),
            Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(file))),
            IsRenamed: false);
    }

    private static string? Text(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
