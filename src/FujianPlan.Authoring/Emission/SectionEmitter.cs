using System.Globalization;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Writes the sections: an enum.</summary>
internal static class SectionEmitter
{
    /// <summary>Writes the enum.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="space">The namespace.</param>
    /// <returns>The file.</returns>
    public static string Enum(PlanModel model, string space)
    {
        CodeWriter code = new(space, PlanEnumAttributes.Usings);
        code.Line("/// <summary>The sections of the plan. A section's value is its number; 0 is not a section.</summary>");
        PlanEnumAttributes.Write(code, "SectionId", "Section");
        using (code.Open("public enum SectionId"))
        {
            AgencyEmitter.Separated(code, model.Sections, section =>
            {
                string title = section.Title ?? $"{section.EditorialTitle} (editorial)";
                code.Line($"/// <summary>{XmlDoc.Of(section.English.Length == 0 ? title : $"{title}: {section.English}")}</summary>");
                PlanEnumAttributes.WriteMember(code, section.Number.ToString(CultureInfo.InvariantCulture));
                code.Line($"{section.Id} = {section.Number.ToString(CultureInfo.InvariantCulture)},");
            });
        }

        return code.ToString();
    }
}
