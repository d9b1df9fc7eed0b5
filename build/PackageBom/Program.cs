// Writes the bill of materials of a package, in CycloneDX 1.6, beside it:
//
//     PackageBom <package.nupkg> <bill.cdx.json> <project.assets.json>…
//
// What it lists is what lies in the package: each assembly that is not ours is looked for in the packages
// that the projects were restored with. One that is found in none of them is an error: a bill that leaves something out is
// worse than none. It bears no time and no random number, so that it can be made again.
using System.IO.Compression;
using System.Text.Json;
using FujianPlan.PackageBom;

if (args is not [string package, string bill, .. string[] assets])
{
    Console.Error.WriteLine("Usage: PackageBom <package.nupkg> <bill.cdx.json> <project.assets.json>...");
    return 2;
}

RestoredPackages restored = RestoredPackages.Of(assets);
SortedDictionary<string, Component> components = new(StringComparer.Ordinal);
using (ZipArchive archive = ZipFile.OpenRead(package))
{
    foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !OurOwn.Has(entry.Name)))
    {
        if (restored.Find(entry) is not { } component)
        {
            Console.Error.WriteLine($"{package}: error: '{entry.FullName}' is from none of the restored packages.");
            return 1;
        }

        components.TryAdd(component.Purl, component);
    }
}

using MemoryStream text = new();
using (Utf8JsonWriter json = new(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
{
    Bill.Write(json, Component.OfPackage(package), [.. components.Values]);
}

text.WriteByte((byte)'\n');
File.WriteAllBytes(bill, text.ToArray());
return 0;
