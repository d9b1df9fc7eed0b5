using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>An agency as messages name it: its code, and its name in the brackets of the message's language.</summary>
internal static class ShownAgency
{
    /// <summary>Names it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name; null where there is none.</param>
    public static FindingText Of(string code, string? name)
    {
        string shownCode = ShownText.Of(code), shownName = ShownText.Of(name ?? string.Empty);
        return new FindingText($"{shownCode} ({shownName})", $"{shownCode}（{shownName}）");
    }

    /// <summary>Names it.</summary>
    /// <param name="agency">The agency, which has a code.</param>
    public static FindingText Of(AgencyNode agency) => Of(agency.Code!.Value, agency.Name?.Value);
}
