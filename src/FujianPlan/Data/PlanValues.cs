#nullable enable

using System;
using System.Globalization;

namespace FujianPlan.Data;

/// <summary>All values of the plan's enums, and sections by the codes that stand for them.</summary>
internal static class PlanValues
{
    internal static Agency[] Agencies()
    {
        Agency[] all = new Agency[Plan.Agencies.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Plan.Agencies[i].Agency;
        }

        return all;
    }

    internal static TaskId[] Tasks()
    {
        TaskId[] all = new TaskId[Plan.Tasks.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Plan.Tasks[i].Id;
        }

        return all;
    }

    internal static SectionId[] Sections()
    {
        SectionId[] all = new SectionId[CatalogueData.SectionCount];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (SectionId)(i + 1);
        }

        return all;
    }

    internal static bool IsSection(SectionId section) => (int)section >= 1 && (int)section <= CatalogueData.SectionCount;

    internal static string CodeOf(SectionId section) => IsSection(section)
        ? ((int)section).ToString(CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(section), (int)section, "No section of the plan has that number.");

    internal static SectionId SectionOf(string code)
    {
        // Exactly as it is written: no sign, no blank, no leading zero, the digits of ASCII.
        bool isNumber = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number.ToString(CultureInfo.InvariantCulture) == code;
        return isNumber && IsSection((SectionId)number) ? (SectionId)number : throw new FormatException(NoSection("'" + ShownText.Of(code) + "'"));
    }

    internal static string NoSection(string shown) =>
        shown + " is not a section of this plan. The sections are 1 to " + CatalogueData.SectionCount.ToString(CultureInfo.InvariantCulture) + ".";
}
