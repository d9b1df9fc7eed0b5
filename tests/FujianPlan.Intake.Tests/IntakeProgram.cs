using System.Reflection;

namespace FujianPlan.Intake.Tests;

/// <summary>The sample, running as its own process.</summary>
internal static class IntakeProgram
{
    /// <summary>Starts it on a free port, and waits until it listens.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static Task<WebProgram> Start(params string[] arguments) => WebProgram.Start(
        typeof(IntakeProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Intake").Value!,
        arguments);
}
