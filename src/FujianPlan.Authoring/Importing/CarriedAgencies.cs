using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Importing;

/// <summary>
/// The agencies of a plan as a text that its assembly carries, in an attribute <c>AssemblyMetadata</c>, for plans that
/// import them and for analyzers: the version of this form; the namespace; and a line for each agency.
/// </summary>
public static class AgencyMetadata
{
    /// <summary>The key of the attribute.</summary>
    public const string Key = CarriedForm.Agencies;

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
        var text = new StringBuilder(CarriedForm.Version).Append('\n').Append(space);
        foreach (AgencyModel agency in plan.Agencies.Where(agency => agency.ImportedFrom is null))
        {
            string[] fields =
            [
                agency.Code,
                agency.Number.ToString(CultureInfo.InvariantCulture),
                agency.Id,
                CarriedForm.Clean(agency.Name),
                CarriedForm.Clean(agency.English),
                ((int)agency.Kind).ToString(CultureInfo.InvariantCulture),
                agency.RegionCode ?? string.Empty,
                CarriedForm.List(agency.Aliases),
                CarriedForm.List(agency.FormerNames),
                !agency.IsCollective ? string.Empty : agency.MembersKnown ? "known" : "unknown",
                CarriedForm.List(agency.Members.Select(number => codes[number])),
                CarriedForm.Clean(agency.Retirement?.Since ?? string.Empty),
                CarriedForm.Clean(agency.Retirement?.Reason ?? string.Empty),
                CarriedForm.List(agency.Retirement?.Successors.Select(number => codes[number]) ?? []),
            ];
            text.Append('\n').Append(string.Join(CarriedForm.Field.ToString(), fields));
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
        bool isReadable = lines.Length >= 2 && lines[0] == CarriedForm.Version && lines[1].Length > 0;
        for (int i = 2; isReadable && i < lines.Length; i++)
        {
            if (AgencyOf(lines[i].Split(CarriedForm.Field)) is { } agency)
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
        if (fields.Length != CarriedForm.Agency.Count
            || !AgencyCode.IsWellFormed(fields[CarriedForm.Agency.Code])
            || !int.TryParse(fields[CarriedForm.Agency.Number], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !AgencyNumberRangeRule.IsInRange(number)
            || !CSharpIdentifier.IsUsable(fields[CarriedForm.Agency.Id], IdentifierScope.Agency)
            || fields[CarriedForm.Agency.Name].Length == 0
            || !int.TryParse(fields[CarriedForm.Agency.Kind], NumberStyles.None, CultureInfo.InvariantCulture, out int kind)
            || kind > (int)BodyKind.Enterprise
            || fields[CarriedForm.Agency.Collective] is not ("" or "known" or "unknown"))
        {
            return null;
        }

        string regionCode = fields[CarriedForm.Agency.RegionCode];
        bool isRetired = fields[CarriedForm.Agency.RetiredSince].Length > 0;
        return new ImportedAgency(
            fields[CarriedForm.Agency.Code],
            number,
            fields[CarriedForm.Agency.Id],
            fields[CarriedForm.Agency.Name],
            fields[CarriedForm.Agency.English],
            (BodyKind)kind,
            regionCode.Length == 0 ? null : regionCode,
            Items(fields[CarriedForm.Agency.Aliases]),
            Items(fields[CarriedForm.Agency.FormerNames]),
            fields[CarriedForm.Agency.Collective].Length > 0,
            fields[CarriedForm.Agency.Collective] == "known" ? Items(fields[CarriedForm.Agency.Members]) : null,
            isRetired ? fields[CarriedForm.Agency.RetiredSince] : null,
            isRetired ? fields[CarriedForm.Agency.RetiredReason] : null,
            Items(fields[CarriedForm.Agency.Successors]));
    }

    private static EquatableArray<string> Items(string list) => new(CarriedForm.Items(list));
}
