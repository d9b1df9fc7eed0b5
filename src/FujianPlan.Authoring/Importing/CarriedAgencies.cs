using System.Globalization;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Importing;

/// <summary>
/// Reads the agencies of a plan from the text that its assembly carries in an attribute <c>AssemblyMetadata</c>, for plans that import
/// them. <see cref="CarriedForm"/> says how it is written.
/// </summary>
public static class CarriedAgencies
{
    /// <summary>The key of the attribute.</summary>
    public const string Key = CarriedForm.Agencies;

    /// <summary>Reads what an assembly carries. Throws nothing, whatever the text.</summary>
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
            || !AgencyNumber.IsInRange(number)
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
