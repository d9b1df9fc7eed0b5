using System.Security.Cryptography;

namespace FujianPlan.Package.Tests;

/// <summary>
/// What the native compiler was given, and what it made of it, when a clone was packed. To compile the command takes it as long as everything else that
/// is packed. So a second clone need not ask it again: it is enough that it would have asked the same.
/// </summary>
/// <param name="clone">The clone.</param>
internal sealed class NativeCompilation(RepositoryCopy clone)
{
    /// <summary>Where the compiler runs.</summary>
    private readonly string _project = Path.Combine(clone.Folder, "src", "FujianPlan.Tool");

    private string Order => Directory.GetFiles(Path.Combine(_project, "obj", "Release"), "fujianplan.ilc.rsp", SearchOption.AllDirectories).Single();

    /// <summary>Writes a program that stands in for the compiler of another clone: it hands out what was compiled in this one.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <returns>The option that makes a build use it.</returns>
    public string StandIn(string folder)
    {
        string program = Path.Combine(folder, "ilc");
        // It is asked, as the compiler is, in the project's folder, by a file that lies where the outcome is expected.
        File.WriteAllText(program, $$"""
            #!/bin/sh
            set -e
            outcome=$(dirname "${1#@}")
            cp "{{_project}}/$outcome/fujianplan.o" "{{_project}}/$outcome/fujianplan.exports" "$outcome/"

            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return $"-p:IlcToolsPath={folder}";
    }

    /// <summary>
    /// What the compiler was told, in its order, without the place of the clone; of each file of the clone, what is in it. Where these are the same for
    /// two clones, only a compiler that answers one question in two ways could make two programs of them.
    /// </summary>
    public string[] Asked() =>
    [
        .. File.ReadLines(Order).Select(line =>
        {
            string file = Path.Combine(_project, line[(line.StartsWith('-') ? line.IndexOf(':', StringComparison.Ordinal) + 1 : 0)..]);
            bool isRead = file.StartsWith(clone.Folder, StringComparison.Ordinal) && File.Exists(file) && !line.StartsWith("-o:", StringComparison.Ordinal) && !line.StartsWith("--exportsfile:", StringComparison.Ordinal);
            return line.Replace(clone.Folder, "", StringComparison.Ordinal) + (isRead ? " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : "");
        }),
    ];
}
