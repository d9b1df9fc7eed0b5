namespace FujianPlan.Benchmarks;

/// <summary>The command as its users have it: packed, and installed from the package, once for all rows.</summary>
internal sealed class InstalledCommand : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Lazy<string> _path;

    public InstalledCommand() => _path = new(Install);

    /// <summary>The program.</summary>
    public string Path => _path.Value;

    public void Dispose() => _scratch.Dispose();

    private string Install()
    {
        string feed = System.IO.Path.Combine(_scratch.Folder, "feed"), tools = System.IO.Path.Combine(_scratch.Folder, "tools"), version = $"0.0.0-at{DateTime.UtcNow:yyyyMMddHHmmss}";
        _scratch.Run("dotnet", "pack", System.IO.Path.Combine(Scratch.Repository, "src", "FujianPlan.Tool"), "-c", "Release", $"-p:Version={version}", "-o", feed);
        _scratch.Run("dotnet", "tool", "install", "FujianPlan.Tool", "--version", version, "--add-source", feed, "--tool-path", tools);
        return System.IO.Path.Combine(tools, "fujianplan");
    }
}
