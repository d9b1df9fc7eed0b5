using System.Diagnostics;

namespace FujianPlan.Package.Tests;

/// <summary>The servers that the builds of tests share end with the tests.</summary>
public sealed class BuildServersTests(PackageFeed feed)
{
    [Fact]
    public async Task Servers_ServeBuilds_AndAreGoneAfterwards()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads the command lines of processes where Linux shows them.");
        // Two at once, so that a second node is started.
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("A/A.csproj", "<TargetFramework>net10.0</TargetFramework>", [])
            .WriteProject("B/B.csproj", "<TargetFramework>net10.0</TargetFramework>", []);
        BuildServers servers = new();
        ConsumerBuilds builds = new(servers, packagesFolder: null);

        DotnetCommand[] built = await Task.WhenAll(new[] { "A", "B" }.Select(name => builds.Build(folder.Folder, folder.PathOf(name, name + ".csproj"))));
        Assert.All(built, build => Assert.Equal((0, ""), (build.ExitCode, build.Output)));
        Assert.Single(Running(servers), command => command.Contains("VBCSCompiler", StringComparison.Ordinal));
        Assert.Contains(Running(servers), command => command.Contains("nodemode", StringComparison.Ordinal));

        await servers.DisposeAsync();
        Assert.Empty(Running(servers));
    }

    private static List<string> Running(BuildServers servers)
    {
        string id = servers.Environment["SharedCompilationId"];
        List<string> commands = [];
        foreach (Process process in Process.GetProcesses())
        {
            using (process)
            {
                if (Shown(process, "cmdline") is { } command && (command.Contains(id, StringComparison.Ordinal) || Shown(process, "environ")?.Contains(id, StringComparison.Ordinal) == true))
                {
                    commands.Add(command);
                }
            }
        }

        return commands;
    }

    private static string? Shown(Process process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/{file}").Replace('\0', ' ');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
