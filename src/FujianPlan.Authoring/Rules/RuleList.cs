namespace FujianPlan.Authoring.Rules;

/// <summary>
/// The rules that have files of their own. The build looks for them: each file in a folder of this room whose name ends in <c>Rule</c> has
/// a rule of that name. So a new one needs no line in any list.
/// </summary>
internal static partial class RuleList
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<ListedRule> All { get; } = [.. Found().OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)];

    /// <summary>Those of a kind, by id.</summary>
    /// <typeparam name="TRule">The kind.</typeparam>
    public static TRule[] Of<TRule>()
        where TRule : ListedRule => [.. All.OfType<TRule>()];

    // The project writes it.
    private static partial ListedRule[] Found();
}
