// Gives an assembly another name:
//
//     RenameAssembly <assembly> <new assembly>
//
// The name is that of the new file. Nothing else of it changes, but that its strong name goes: it would no longer hold.
//
// Why: the .NET SDK lets only one analyzer file of each name through to the compiler, the one with the highest version
// (ResolvePackageFileConflicts). A generator that brings its YamlDotNet.dll takes it from, or forces it on, every other
// generator that brings its own. Under a name of our own, neither happens.
using Mono.Cecil;

if (args is not [string source, string target])
{
    Console.Error.WriteLine("Usage: RenameAssembly <assembly> <new assembly>");
    return 2;
}

using ModuleDefinition module = ModuleDefinition.ReadModule(source);
module.Assembly.Name.Name = Path.GetFileNameWithoutExtension(target);
module.Assembly.Name.PublicKey = [];
module.Assembly.Name.HasPublicKey = false;
module.Attributes &= ~ModuleAttributes.StrongNameSigned;
module.Name = Path.GetFileName(target);

// Written beside it and moved there: a build that is broken off leaves no half a file that looks up to date.
string unfinished = target + ".unfinished";
module.Write(unfinished, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
File.Move(unfinished, target, overwrite: true);
return 0;
