namespace FujianPlan.Package.Tests;

/// <summary>A home of a reader's own: what commands of a page change for all projects of a user is changed for nobody else.</summary>
internal sealed class ReaderHome(PackageFeed feed) : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("fujianplan-home-").FullName;

    /// <summary>What commands are run with.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment
    {
        get
        {
            string settings = Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
            if (File.Exists(settings))
            {
                Directory.CreateDirectory(Path.Combine(Folder, ".nuget", "NuGet"));
                File.Copy(settings, Path.Combine(Folder, ".nuget", "NuGet", "NuGet.Config"), overwrite: true);
            }

            return
            [
                .. feed.Builds.Environment,
                new("HOME", Folder),
                new("USERPROFILE", Folder),
                new("APPDATA", Folder),
                new("DOTNET_CLI_HOME", Folder),
                new("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
                new("NUGET_FALLBACK_PACKAGES", ConsumerFolder.MachinePackages),
            ];
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
