using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Importing;

namespace FujianPlan.Authoring.Model;

/// <summary>
/// Writes the agencies of a plan as the text that its assembly carries in an attribute <c>AssemblyMetadata</c>, for plans that import
/// them and for analyzers: the version of this form; the namespace; and a line for each agency.
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
}
