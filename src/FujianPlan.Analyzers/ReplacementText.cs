using System.Collections.Immutable;

namespace FujianPlan.Analyzers;

/// <summary>How an analyzer tells its fix what to put in place.</summary>
internal static class ReplacementText
{
    /// <summary>The property of a diagnostic that has the expressions, fully qualified, between semicolons; the best first.</summary>
    public const string Key = "Replacement";

    /// <summary>The properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Of(params string[] expressions) => expressions.Length == 0
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(Key, string.Join(";", expressions));

    /// <summary>An expression without the namespace: AgencyCodes.DigitalFujianOffice.</summary>
    public static string Shown(string expression)
    {
        int member = expression.LastIndexOf('.'), type = member > 0 ? expression.LastIndexOf('.', member - 1) : -1;
        return expression.Substring(type + 1);
    }
}
