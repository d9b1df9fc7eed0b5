using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Importing;

/// <summary>
/// The agencies of a plan as a text that its assembly carries, in an attribute <c>AssemblyMetadata</c>, for plans that
/// import them: the version of this form; the namespace; and a line for each agency, its fields between tabs. A list has
/// a vertical tab behind each of its texts. The texts of a plan hold no such characters.
/// </summary>
public static class AgencyMetadata
{
    /// <summary>The key of the attribute.</summary>
    public const string Key = "FujianPlan.Agencies";

    private const string Version = "1";
    private const char Field = '\t';
    private const char Item = '\v';
    private const int Fields = 14;

    /// <summary>Writes the agencies of a plan; not those that it has itself imported.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="space">The namespace of its types.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(PlanModel plan, string space)
    {
        if (plan is null)
        {
            throw new ArgumentNullException(nameof(plan));
        }

        if (space is null)
        {
            throw new ArgumentNullException(nameof(space));
        }

        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        var text = new StringBuilder(Version).Append('\n').Append(space);
        foreach (AgencyModel agency in plan.Agencies.Where(agency => agency.ImportedFrom is null))
        {
            string[] fields =
            [
                agency.Code,
                agency.Number.ToString(CultureInfo.InvariantCulture),
                agency.Id,
                Clean(agency.Name),
                Clean(agency.English),
                ((int)agency.Kind).ToString(CultureInfo.InvariantCulture),
                agency.RegionCode ?? string.Empty,
                List(agency.Aliases),
                List(agency.FormerNames),
                !agency.IsCollective ? string.Empty : agency.MembersKnown ? "known" : "unknown",
                List(agency.Members.Select(number => codes[number])),
                Clean(agency.Retirement?.Since ?? string.Empty),
                Clean(agency.Retirement?.Reason ?? string.Empty),
                List(agency.Retirement?.Successors.Select(number => codes[number]) ?? []),
            ];
            text.Append('\n').Append(string.Join(Field.ToString(), fields));
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws nothing, whatever the text.</summary>
    /// <param name="assembly">The simple name of the assembly that carries it.</param>
    /// <param name="text">The text.</param>
    /// <returns>The plan; not readable where the text is of another version, or torn.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImportedPlan Read(string assembly, string text)
    {
        if (assembly is null)
        {
            throw new ArgumentNullException(nameof(assembly));
        }

        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        string[] lines = text.Split('\n');
        var agencies = new List<ImportedAgency>(lines.Length);
        bool isReadable = lines.Length >= 2 && lines[0] == Version && lines[1].Length > 0;
        for (int i = 2; isReadable && i < lines.Length; i++)
        {
            if (AgencyOf(lines[i].Split(Field)) is { } agency)
            {
                agencies.Add(agency);
            }
            else
            {
                isReadable = false;
            }
        }

        return isReadable
            ? new ImportedPlan(assembly, lines[1], new EquatableArray<ImportedAgency>(agencies), IsReadable: true)
            : new ImportedPlan(assembly, string.Empty, default, IsReadable: false);
    }

    private static ImportedAgency? AgencyOf(string[] fields)
    {
        if (fields.Length != Fields
            || !AgencyCode.IsWellFormed(fields[0])
            || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !AgencyNumberRangeRule.IsInRange(number)
            || !CSharpIdentifier.IsUsable(fields[2], IdentifierScope.Agency)
            || fields[3].Length == 0
            || !int.TryParse(fields[5], NumberStyles.None, CultureInfo.InvariantCulture, out int kind)
            || kind > (int)BodyKind.Enterprise
            || fields[9] is not ("" or "known" or "unknown"))
        {
            return null;
        }

        bool isRetired = fields[11].Length > 0;
        return new ImportedAgency(
            fields[0],
            number,
            fields[2],
            fields[3],
            fields[4],
            (BodyKind)kind,
            fields[6].Length == 0 ? null : fields[6],
            Items(fields[7]),
            Items(fields[8]),
            fields[9].Length > 0,
            fields[9] == "known" ? Items(fields[10]) : null,
            isRetired ? fields[11] : null,
            isRetired ? fields[12] : null,
            Items(fields[13]));
    }

    private static EquatableArray<string> Items(string list) =>
        new(list.Split(Item).Where(item => item.Length > 0));

    private static string List(IEnumerable<string> items) => string.Concat(items.Select(item => Clean(item) + Item));

    private static string Clean(string text) =>
        text.IndexOfAny([Field, Item, '\n']) < 0 ? text : text.Replace(Field, ' ').Replace(Item, ' ').Replace('\n', ' ');
}
