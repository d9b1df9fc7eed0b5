// Writes the bill of materials of a package, in CycloneDX 1.6, beside it:
//
//     PackageBom <package.nupkg> <bill.cdx.json> [--compiled <ilc.rsp>] <project.assets.json>…
//
// What it lists is what lies in the package: each assembly that is not ours is looked for in the packages
// that the projects were restored with. Of a native program, it is what its compiler was given. One that is found in none of them is an error: a bill that leaves something out is
// worse than none. It bears no time and no random number, so that it can be made again.
using System.Text.Json;
using FujianPlan.PackageBom;

if (args is not [string package, string bill, .. string[] assets])
{
    Console.Error.WriteLine("Usage: PackageBom <package.nupkg> <bill.cdx.json> [--compiled <ilc.rsp>] <project.assets.json>...");
    return 2;
}

string? compiled = null;
if (assets is ["--compiled", string rsp, .. string[] others])
{
    (compiled, assets) = (rsp, others);
}

RestoredPackages restored = RestoredPackages.Of(assets);
SortedDictionary<string, Component> components = new(StringComparer.Ordinal);
foreach (ForeignAssembly assembly in compiled is null ? ForeignAssembly.InPackage(package) : ForeignAssembly.CompiledInto(compiled))
{
    if (restored.Find(assembly) is not { } component)
    {
        Console.Error.WriteLine($"{package}: error: '{assembly.Name}' is from none of the restored packages.");
        return 1;
    }

    components.TryAdd(component.Purl, component with { IsCompiled = compiled is not null });
}

using MemoryStream text = new();
using (Utf8JsonWriter json = new(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
{
    Bill.Write(json, Component.OfPackage(package), [.. components.Values]);
}

text.WriteByte((byte)'\n');
File.WriteAllBytes(bill, text.ToArray());
return 0;
