namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>Exports the plan of a folder, as the tests of all formats do.</summary>
internal static class ExportRun
{
    /// <summary>Exports <c>plan.yaml</c>, which has to go well.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The format, and what belongs to it.</param>
    /// <returns>What was written to the standard output.</returns>
    public static async Task<string> Export(this ToolFolder folder, params string[] arguments)
    {
        ProgramRun run = await folder.Run(["export", "plan.yaml", "--format", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
