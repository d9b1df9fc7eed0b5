using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>
/// Items of a list that lack the dash between them: to YAML they are one item whose keys are repeated, all of them. That is one
/// finding, and the items are read as those that were meant.
/// </summary>
internal static class MissingDashes
{
    /// <summary>The items of a list; each dash that is missing is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">The list.</param>
    /// <param name="key">The key that it is the value of.</param>
    internal static IReadOnlyList<YamlNode> Mended(PlanFileReading file, YamlSequence list, string key)
    {
        if (!list.Items.Any(item => item is YamlMapping { Repeated.Count: > 1 }))
        {
            return list.Items;
        }

        var items = new List<YamlNode>(list.Items.Count + 1);
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlMapping mapping)
            {
                items.Add(item);
                continue;
            }

            IReadOnlyList<YamlMapping> meant = mapping.Items();
            items.AddRange(meant);
            foreach (YamlMapping next in meant.Skip(1))
            {
                YamlScalar repeated = next.Entries[0].Key, first = mapping.FirstOf(repeated);
                string shown = ShownText.Of(repeated.Value);
                file.Report(
                    ReadingRules.DuplicateKey,
                    repeated,
                    $"The key '{shown}' and those after it stand here for the second time. Is this another item of '{key}'? Then write '- {shown}: …'.",
                    $"键“{shown}”及其后的键在此处重复出现。这是“{key}”的另一项吗？若是，请写作“- {shown}: …”。",
                    new RelatedPlace(file.Place(first), new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
            }
        }

        return items;
    }
}
