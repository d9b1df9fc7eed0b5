using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Duties that a sentence gives behind 由: 选址由市甲局负责，资金由市乙局牵头、市丙局配合.</summary>
internal static partial class DutiesBehindBy
{
    /// <summary>The duties of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="agencies">The agencies of the draft.</param>
    /// <param name="bodies">What tells the name of a body.</param>
    /// <returns>They; null where no body stands behind 由, and where one is named of which no duty can be made: half of it would hide the rest.</returns>
    public static List<EditorialDuty>? In(string words, DraftedAgencies agencies, NamedBodies bodies)
    {
        List<EditorialDuty> found = [];
        foreach (string piece in Stop().Split(words))
        {
            int by = By().Match(piece) is { Success: true } match ? match.Index : -1;
            // 由甲局牵头，乙局配合: the second piece goes on with the first; and without 由, 甲局负责审批 says the same.
            if (by < 0 && found.Count == 0 && IsOfNobody(piece, bodies))
            {
                continue;
            }

            string named = by < 0 ? piece : piece[(by + 1)..];
            if (Stated(named) is not { } clause)
            {
                if (by < 0 && IsOfNobody(piece, bodies))
                {
                    continue;
                }

                return null;
            }

            if (!IsOfNobody(by < 0 ? string.Empty : piece[..by], bodies) || !clause.Groups.SelectMany(group => group.Agencies).All(agency => agencies.Has(agency.Name) || (NoNames.MayBeName(agency.Name) && AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length))))
            {
                return null;
            }

            found.AddRange(clause.Groups.Select(group => new EditorialDuty([.. group.Agencies.SelectMany(agency => Apart(agency.Name, agencies)).Select(agencies.Possible)], group.Role, group.IsOpen, words) { Manner = group.Manner }));
        }

        return found.Count > 0 ? found : null;

        // All of it is names and what they do; or what they do goes on behind the word for it: 负责编制方案.
        Clause? Stated(string piece) => Whole(piece) ?? (Role().Matches(piece) is [.., var last] && IsOfNobody(piece[(last.Index + last.Length)..], bodies) ? Whole(piece[..(last.Index + last.Length)]) : null);
    }

    // 市甲局和市乙局: two, where each is called as a body is.
    private static string[] Apart(string name, DraftedAgencies agencies) =>
        !agencies.Has(name) && And().Match(name) is { Success: true, Index: var at } && AgencyNames.IsOrgan(name, 0, at) && AgencyNames.IsOrgan(name, at + 1, name.Length) ? [name[..at], name[(at + 1)..]] : [name];

    private static Clause? Whole(string words) => EditorialDuties.Understood(words) is { } clause && clause.Groups.All(group => !group.IsRoleInferred && group.Agencies.All(agency => agency.Writing != AgencyWriting.NamedMember)) ? clause : null;

    private static bool IsOfNobody(string words, NamedBodies bodies) => bodies.FirstIn(words, 0, words.Length) < 0 && !Role().IsMatch(words);

    // 理由, 自由, 事由 and 案由 are words of their own; 本方案由市甲局 has none.
    [GeneratedRegex("(?<![理自事缘]|(?<![方预议提草])案)由", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    // Behind what a body does, 、 stands between two sentences.
    [GeneratedRegex("[，,；;。]|(?<=牵头|负责|配合)、", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex("(?<=[局委部厅办署院行府会社司])[和与及](?=[市省县区州])", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex("牵头(负责)?|负责(牵头)?|配合|主责|协责|会同|协办|主办|承办", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();
}
