using System.Text.Json;
using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Comparing;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>What the page is told of an older version of its plan: what changed since, and whose duties did.</summary>
/// <param name="name">What the user calls the older version.</param>
/// <param name="before">The older version.</param>
/// <param name="after">The plan.</param>
internal sealed class PlanChanges(string name, PlanModel before, PlanModel after)
{
    private const string OfAgency = "agency ";

    private readonly ChangeNames _names = new(before, after);

    /// <summary>Writes them.</summary>
    /// <param name="json">What is written to.</param>
    /// <param name="places">The place of each agency of the plan in the list, by its number.</param>
    public void Write(Utf8JsonWriter json, Dictionary<int, int> places)
    {
        json.WriteStartObject("compared");
        json.WriteString("name", name);
        PlanData.Text(json, "version", before.Facts.DataVersion);
        PlanData.Text(json, "title", before.Facts.Title == after.Facts.Title ? null : before.Facts.Title);
        json.WriteStartArray("changes");
        foreach (PlanChange change in PlanComparison.Of(before, after))
        {
            WriteChange(json, change, places);
        }

        json.WriteEndArray();
        json.WriteStartArray("duties");
        WriteDuties(json, places);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteChange(Utf8JsonWriter json, PlanChange change, Dictionary<int, int> places)
    {
        // Whose code alone is another has the duties that it had.
        bool isCodeOnly = _names.IsCodeOnly(change.Field, change.Before, change.After);
        json.WriteStartObject();
        json.WriteNumber("class", (int)(isCodeOnly ? ChangeClass.Editorial : change.Class));
        PlanData.Flag(json, "codeOnly", isCodeOnly);
        json.WriteString("subject", change.Subject);
        if (change.Subject.StartsWith(OfAgency, StringComparison.Ordinal) && _names.Now(change.Subject[OfAgency.Length..]) is { } agency)
        {
            json.WriteNumber("agency", places[agency.Number]);
        }

        WritePair(json, "title", change.Title);
        WritePair(json, "field", PlanTerms.OfField(change.Field));
        if (change.Before is not null)
        {
            WritePair(json, "before", _names.Of(change.Field, ChangeValue.Of(change.Field, change.Before), isOld: true));
        }

        if (change.After is not null)
        {
            WritePair(json, "after", _names.Of(change.Field, ChangeValue.Of(change.Field, change.After), isOld: false));
        }

        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, string member, FindingText text)
    {
        json.WriteStartArray(member);
        json.WriteStringValue(text.Chinese);
        json.WriteStringValue(text.English);
        json.WriteEndArray();
    }

    // An agency is the same where its code is, or else its number, as in the comparison; an entry where its code is, and a part where
    // its title is, or else where it stands.
    private void WriteDuties(Utf8JsonWriter json, Dictionary<int, int> places)
    {
        Dictionary<int, AgencyModel> old = before.Agencies.ToDictionary(agency => agency.Number);
        HashSet<(int Agency, Entry Entry, int Role)> had = [], has = [];
        Dictionary<int, AgencyModel> gone = [];
        foreach ((Entry entry, AssignmentModel duty) in DutiesOf(before, PartNow))
        {
            AgencyModel agency = old[duty.Agency];
            AgencyModel? now = _names.Now(agency);
            had.Add((now?.Number ?? -agency.Number, entry, (int)duty.Role));
            if (now is null)
            {
                gone[-agency.Number] = agency;
            }
        }

        has.UnionWith(DutiesOf(after, part => part + 1).Select(pair => (pair.Duty.Agency, pair.Entry, (int)pair.Duty.Role)));
        IEnumerable<((int Agency, Entry Entry, int Role) Duty, bool IsNew)> all = has.Except(had).Select(duty => (duty, true)).Concat(had.Except(has).Select(duty => (duty, false)));
        foreach (((int agency, Entry entry, int role), bool isNew) in all.OrderBy(one => one.Duty.Agency < 0).ThenBy(one => Math.Abs(one.Duty.Agency)))
        {
            json.WriteStartObject();
            if (places.TryGetValue(agency, out int place))
            {
                json.WriteNumber("agency", place);
            }
            else
            {
                json.WriteString("gone", gone[agency].Name);
            }

            WriteEntry(json, entry);
            json.WriteNumber("role", role);
            json.WriteBoolean("isNew", isNew);
            json.WriteEndObject();
        }
    }

    // A part has no code: it is told by its words, and by the task next to it that has one.
    private void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        (PlanModel plan, int part) = entry.Part < 0 ? (before, -entry.Part) : (after, entry.Part);
        json.WriteString("entry", part == 0 ? entry.Code : NearestTask(plan, part)?.Code ?? string.Empty);
        if (part > 0)
        {
            json.WriteString("part", plan.Parts[part - 1].Title);
        }
    }

    private static TaskModel? NearestTask(PlanModel plan, int part) =>
        plan.Sections.Where(section => section.Part >= part).SelectMany(section => section.Tasks).FirstOrDefault() ?? plan.Tasks.LastOrDefault();

    // Which part it is now of the older plan's, from 1; of one that is gone, its place there, below 0.
    private int PartNow(int part)
    {
        int now = Array.FindIndex([.. after.Parts], other => other.Title == before.Parts[part].Title);
        bool isRenamed = now < 0 && part < after.Parts.Count && before.Parts.All(other => other.Title != after.Parts[part].Title);
        return now >= 0 ? now + 1 : isRenamed ? part + 1 : -(part + 1);
    }

    private static IEnumerable<(Entry Entry, AssignmentModel Duty)> DutiesOf(PlanModel plan, Func<int, int> partOf) =>
        plan.Tasks.SelectMany(task => task.Assignments.Select(duty => (new Entry(task.Code), duty)))
            .Concat(plan.Sections.SelectMany(section => section.Assignments.Select(duty => (new Entry(FormattableString.Invariant($"{section.Number}")), duty))))
            .Concat(plan.Parts.SelectMany((part, i) => part.Assignments.Select(duty => (new Entry(string.Empty, partOf(i)), duty))));

    // What has duties: by its code, or, of a part, by which one it is, from 1; of one that is gone, below 0.
    private readonly record struct Entry(string Code, int Part = 0);
}
