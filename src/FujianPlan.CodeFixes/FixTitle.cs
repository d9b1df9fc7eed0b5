using System.Globalization;

namespace FujianPlan.CodeFixes;

/// <summary>What fixes are called, in the language of whoever reads it: an editor asks no provider for another.</summary>
internal static class FixTitle
{
    /// <summary>An expression is written in place of another.</summary>
    public static string Write(string expression) => In($"Write {expression}", $"改为 {expression}");

    /// <summary>The reader chooses what is written.</summary>
    public static string Choose => In("Choose the value that is meant", "改为所指的一项");

    /// <summary>A title in the reader's language.</summary>
    public static string In(string english, string chinese) => new FindingText(english, chinese).In(CultureInfo.CurrentUICulture);
}
