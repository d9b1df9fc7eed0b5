namespace FujianPlan.Package.Tests;

/// <summary>Packages of three releases in one folder: those of this one, a newer one, and one of the next major version; and of each, a city's plan that was compiled with it.</summary>
internal static class Releases
{
    public static Version Now { get; } = new(PackageFeed.Version);

    public static Version Newer { get; } = new(Now.Major, Now.Minor + 1, Now.Build, Now.Revision);

    public static Version NextMajor { get; } = new(Now.Major + 1, 0, Now.Build, Now.Revision);

    /// <summary>Makes them. The city's plan is packed once; its packages bear the version of what compiled them.</summary>
    public static async Task Make(PackageFeed feed, string folder)
    {
        using ConsumerFolder city = feed.Consumer()
            .WriteProject("City.csproj", $"<TargetFramework>net10.0</TargetFramework><Version>{Now}</Version>", ["FujianPlan.Generator"])
            .Write("plan.yaml", SmallPlan.Text);
        DotnetCommand pack = await city.Dotnet("pack", "-v:q", "-clp:NoSummary", "-o", folder);
        Assert.True(pack.ExitCode == 0, pack.Output);
        foreach (string package in new[] { Path.Combine(folder, $"City.{Now}.nupkg"), feed.PathOf("FujianPlan.Runtime"), feed.PathOf("FujianPlan.Generator"), feed.PathOf("FujianPlan") })
        {
            OtherRelease.Make(package, Now, Newer, folder);
            OtherRelease.Make(package, Now, NextMajor, folder);
        }
    }
}
