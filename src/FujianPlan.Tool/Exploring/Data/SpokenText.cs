using System.Text.Json;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Romanization;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>How texts are found by whoever types how they are read.</summary>
internal static class SpokenText
{
    /// <summary>The initials of each of some names, and the names in full pinyin.</summary>
    /// <param name="names">The names.</param>
    public static IEnumerable<string> Of(IEnumerable<string> names) => names
        .Select(Pinyin.Of)
        .Where(syllables => syllables.Count > 0)
        .SelectMany(syllables => new[] { string.Concat(syllables.Select(syllable => syllable[0])), string.Concat(syllables) })
        .Distinct(StringComparer.Ordinal);

    /// <summary>Writes which characters of a plan's texts begin with which letter: of a whole plan, some kilobytes.</summary>
    /// <param name="json">What is written to.</param>
    /// <param name="plan">The plan.</param>
    public static void WriteInitials(Utf8JsonWriter json, PlanModel plan)
    {
        IEnumerable<string> texts = plan.Tasks.SelectMany(task => task.Quotes)
            .Concat(plan.Sections.Select(section => section.Title ?? section.EditorialTitle ?? string.Empty))
            .Concat(plan.Parts.Select(part => part.Title));
        json.WriteStartObject("initials");
        IEnumerable<IGrouping<char, char>> byInitial = new HashSet<char>(texts.SelectMany(text => text)).Where(character => character > '\u007F').Order()
            .Select(character => (Character: character, Read: Pinyin.Of(character.ToString())))
            .Where(read => read.Read.Count == 1)
            .GroupBy(read => read.Read[0][0], read => read.Character)
            .OrderBy(group => group.Key);
        foreach (IGrouping<char, char> group in byInitial)
        {
            json.WriteString(group.Key.ToString(), string.Concat(group));
        }

        json.WriteEndObject();
    }
}
