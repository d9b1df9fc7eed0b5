namespace FujianPlan.Package.Tests;

/// <summary>
/// A clone of this repository in a folder of its own, with what is not yet committed laid over it: packing there neither
/// disturbs what is built here nor finds it.
/// </summary>
internal sealed class RepositoryCopy
{
    private RepositoryCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Where <c>dotnet pack</c> puts the packages.</summary>
    public string Packages => Path.Combine(Folder, "artifacts", "packages");

    public static async Task<RepositoryCopy> Make(string folder)
    {
        await Git(Path.GetTempPath(), ["clone", "--quiet", "--no-hardlinks", RepositoryFile.Root, folder]);
        string changed = await Git(RepositoryFile.Root, ["diff", "--name-only", "-z", "--no-renames", "HEAD"])
            + await Git(RepositoryFile.Root, ["ls-files", "-z", "--others", "--exclude-standard"]);
        foreach (string file in changed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            string from = RepositoryFile.PathOf(file), to = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (File.Exists(from))
            {
                File.Copy(from, to, overwrite: true);
            }
            else
            {
                File.Delete(to);
            }
        }

        return new RepositoryCopy(folder);
    }

    /// <summary>Packs every package of the repository.</summary>
    /// <param name="version">The version of the packages.</param>
    /// <param name="servers">What compiles.</param>
    /// <param name="compiledIn">The clone whose assemblies are taken, except for what <c>Compilations.targets</c> has compiled again; null where all are compiled.</param>
    /// <param name="options">What the command gets beside.</param>
    public async Task Pack(string version, BuildServers servers, RepositoryCopy? compiledIn = null, params string[] options)
    {
        // Analyzers change no byte of what is compiled, and have looked at the same code when the tests were built.
        DotnetCommand pack = await DotnetCommand.Run(
            Folder, ["pack", "-v:q", "-clp:NoSummary", $"-p:Version={version}", "-p:RunAnalyzers=false", .. new Compilations(this).Options(compiledIn), .. options], servers.Environment);
        Assert.True(pack.ExitCode == 0, pack.Output);
        // NuGet warns of what its users would stumble over.
        Assert.DoesNotContain("warning", pack.Output, StringComparison.OrdinalIgnoreCase);
    }

    public async Task<string> Commit() => (await Git(Folder, ["rev-parse", "HEAD"])).Trim();

    private static async Task<string> Git(string folder, string[] arguments)
    {
        DotnetCommand git = await DotnetCommand.RunProgram("git", folder, arguments);
        Assert.True(git.ExitCode == 0, git.Output);
        return git.Output;
    }
}
