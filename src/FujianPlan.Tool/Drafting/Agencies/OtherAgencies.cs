using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Doubts.Editing;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Readings in which agencies of a clause are others than the draft has there.</summary>
internal static class OtherAgencies
{
    /// <summary>Such a reading.</summary>
    /// <param name="text">What is meant.</param>
    /// <param name="changes">Whom the draft has, who is meant, and why.</param>
    public static WrittenReading Reading(FindingText text, IReadOnlyList<(DraftedAgency Drafted, IReadOnlyList<DraftedAgency> Meant, FindingText Note)> changes) => new(
        text,
        [
            .. Added(changes.SelectMany(change => change.Meant)),
            .. changes.Select(change => $"{DoubtForm.Assignee} {new OtherAssignee(change.Drafted.Code, [.. change.Meant.Select(one => one.Code).Distinct()], change.Note.In(CultureInfo.CurrentUICulture))}"),
        ]);

    /// <summary>The lines that add what the draft does not have yet.</summary>
    /// <param name="named">The agencies of a reading.</param>
    public static IEnumerable<string> Added(IEnumerable<DraftedAgency> named) => named.Where(agency => agency.IsPossible).Distinct().Select(Added);

    private static string Added(DraftedAgency agency)
    {
        (string Key, string? Value)[] keys =
        [
            ("code", agency.Code), ("id", agency.Id), ("name", YamlText.OfItem(agency.Name)), ("english", agency.English is { } english ? YamlText.OfItem(english) : null), ("kind", agency.Kind), ("collective", agency.IsCollective ? "true" : null),
        ];
        return $"{DoubtForm.NewAgency} {{{string.Join(", ", keys.Where(key => key.Value is not null).Select(key => $"{key.Key}: {key.Value}"))}}}";
    }
}
