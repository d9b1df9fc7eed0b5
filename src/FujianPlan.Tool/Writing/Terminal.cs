using Spectre.Console;

namespace FujianPlan.Tool.Writing;

/// <summary>What the standard output is.</summary>
internal static class Terminal
{
    /// <summary>Whether it is a terminal that shows colours, and the user has not said <c>NO_COLOR</c>.</summary>
    public static bool HasColours => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
}
