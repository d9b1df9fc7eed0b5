using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Doubts about what an agency is called.</summary>
internal static class NameDoubts
{
    /// <summary>下同 stands in the bracket of its name.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="main">Its name.</param>
    /// <param name="bare">The name without that.</param>
    public static DraftedDoubt AsBelow(DraftedAgency agency, NamedBody main, string bare) => new(
        new DraftDoubt(new FindingText($"The name has 下同 in it, which may be said of the name: {main.Name}", $"名称中有“下同”，可能并非名称的一部分：{main.Name}"))
        {
            Words = [main.Written],
            Readings = [DoubtReading.AsDrafted("It is a part of the name.", "是名称的一部分。")],
        },
        [Renamed(agency, new FindingText($"The name is {bare}. How the clause writes it becomes an alias.", $"名称为{bare}；条款中的写法作为别名。"), YamlText.Of(bare))]);

    /// <summary>The reading in which an agency whose name leaves a part out is none of those that it may be: its name is written out.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="isBehind">Whether the doubt stands before another agency.</param>
    public static WrittenReading WrittenOut(DraftedAgency agency, bool isBehind) => Renamed(
        agency, new FindingText($"They are two, and {agency.Name} is short: say its whole name.", $"是两个部门，{agency.Name}为简称：写明其全称。"), DoubtForm.Asked, isBehind);

    // What clauses call it stays an alias.
    private static WrittenReading Renamed(DraftedAgency agency, FindingText text, string name, bool isBehind = false) => new(
        text,
        [
            .. isBehind ? [$"{DoubtForm.Item} {agency.Id}"] : Array.Empty<string>(),
            $"{DoubtForm.Set} name: {name}",
            $"{DoubtForm.Set} aliases: [{string.Join(", ", agency.Aliases.Prepend(agency.Name).Distinct().Select(YamlText.OfItem))}]",
        ]);
}
