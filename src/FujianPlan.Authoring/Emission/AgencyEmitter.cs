using System.Globalization;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Writes the agencies: an enum, and constants of their codes.</summary>
internal static class AgencyEmitter
{
    /// <summary>Writes the enum.</summary>
    /// <param name="agencies">The agencies of the plan.</param>
    /// <param name="imports">The plans that it imports some of them from.</param>
    /// <param name="space">The namespace.</param>
    /// <returns>The file.</returns>
    public static string Enum(EquatableArray<AgencyModel> agencies, EquatableArray<ImportModel> imports, string space)
    {
        CodeWriter code = new(space, PlanEnumAttributes.Usings);
        code.Line("/// <summary>The agencies of the plan, collectives included. Their numbers never change; 0 is not an agency.</summary>");
        PlanEnumAttributes.Write(code, "Agency", "Agency");
        using (code.Open("public enum Agency"))
        {
            Separated(code, agencies, agency =>
            {
                string origin = agency.ImportedFrom is null ? string.Empty : $", of {XmlDoc.Of(agency.ImportedFrom)}";
                code.Line($"/// <summary>{Describe(agency)} (<c>{XmlDoc.Of(agency.Code)}</c>{origin})</summary>");
                if (Retired(agency, agencies) is { } retired)
                {
                    code.Line($"/// <remarks>{retired}</remarks>");
                }

                PlanEnumAttributes.WriteMember(code, agency.Code);
                code.Line($"{agency.Id} = {ValueOf(agency, imports)},");
            });
        }

        return code.ToString();
    }

    /// <summary>Writes the constants.</summary>
    /// <param name="agencies">The agencies of the plan.</param>
    /// <param name="space">The namespace.</param>
    /// <returns>The file.</returns>
    public static string Codes(EquatableArray<AgencyModel> agencies, string space)
    {
        CodeWriter code = new(space);
        code.Line("/// <summary>The codes of the agencies, as constants: for attributes, switches and storage.</summary>");
        using (code.Open("public static class AgencyCodes"))
        {
            Separated(code, agencies, agency =>
            {
                code.Line($"/// <summary>{Describe(agency)}</summary>");
                code.Line($"public const string {agency.Id} = {CSharpLiteral.Of(agency.Code)};");
            });
        }

        return code.ToString();
    }

    /// <summary>Writes something for each of some things, with an empty line between one and the next.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="code">Where to.</param>
    /// <param name="items">The things.</param>
    /// <param name="write">Writes one.</param>
    public static void Separated<T>(CodeWriter code, IEnumerable<T> items, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            write(item);
        }
    }

    // One that is imported has the value of its own plan's member, so that the compiler holds the two together.
    private static string ValueOf(AgencyModel agency, EquatableArray<ImportModel> imports)
    {
        ImportModel? import = agency.ImportedFrom is null ? null : imports.First(other => other.Assembly == agency.ImportedFrom);
        return import is null
            ? agency.Number.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{import.Base} + (int)global::{import.Namespace}.Agency.{agency.Id}");
    }

    private static string? Retired(AgencyModel agency, EquatableArray<AgencyModel> agencies) => agency.Retirement is { } retirement
        ? RetirementText.Of(retirement, retirement.Successors.Select(number => "Agency." + agencies.First(other => other.Number == number).Id))
        : null;

    private static string Describe(AgencyModel agency) =>
        XmlDoc.Of(agency.English.Length == 0 ? agency.Name : $"{agency.Name}: {agency.English}");
}
