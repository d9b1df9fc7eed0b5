using System.Collections.Immutable;

namespace FujianPlan.Analyzers;

/// <summary>How an analyzer tells its fix what to put in place of what it reports.</summary>
internal static class Replacement
{
    /// <summary>The property of a diagnostic that has the proposals, a line each: literals, or names, fully qualified.</summary>
    public const string Expressions = "Replacement";

    /// <summary>The property that has the codes which those expressions stand for, in the same order; it is not always there.</summary>
    public const string Codes = "Codes";

    /// <summary>The property that a diagnostic has whose proposals are for its reader to choose from: none is better than the next.</summary>
    public const string Choice = "Choice";

    private const char Separator = '\n';

    /// <summary>The properties of a diagnostic with proposals, of which its reader chooses.</summary>
    public static ImmutableDictionary<string, string?> OneOf(IEnumerable<string> expressions, IEnumerable<string>? codes = null) => Of(expressions, codes).SetItem(Choice, null);

    /// <summary>The properties of a diagnostic with proposals, all of which its fix may take.</summary>
    public static ImmutableDictionary<string, string?> Of(IEnumerable<string> expressions, IEnumerable<string>? codes = null)
    {
        string joined = string.Join(Separator.ToString(), expressions);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        return joined.Length == 0 ? properties
            : codes is null ? properties.Add(Expressions, joined)
            : properties.Add(Expressions, joined).Add(Codes, string.Join(Separator.ToString(), codes));
    }

    /// <summary>The proposals in a property of a diagnostic.</summary>
    public static string[] In(ImmutableDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key, out string? joined) && joined is not null ? joined.Split(Separator) : [];

    /// <summary>An expression without its namespace: <c>AgencyCodes.DigitalFujianOffice</c>.</summary>
    public static string Shown(string expression)
    {
        if (IsLiteral(expression))
        {
            return expression;
        }

        int member = expression.LastIndexOf('.'), type = member > 0 ? expression.LastIndexOf('.', member - 1) : -1;
        return expression.Substring(type + 1);
    }

    /// <summary>Whether a proposal is a literal, and not a name that is to be qualified.</summary>
    public static bool IsLiteral(string expression) => expression.StartsWith("\"", StringComparison.Ordinal);
}
