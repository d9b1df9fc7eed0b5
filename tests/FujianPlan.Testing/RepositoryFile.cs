namespace FujianPlan.Testing;

/// <summary>Finds files of this repository from wherever the tests run.</summary>
public static class RepositoryFile
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FujianPlan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No FujianPlan.sln above '{AppContext.BaseDirectory}'.");
    }
}
