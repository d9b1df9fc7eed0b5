using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>Which agency has how much to do in which section: a row for each agency, the busiest first, a column for each section.</summary>
internal static class MatrixPicture
{
    private const int MostRows = 60;
    private const int MostColumns = 30;
    private const double CellWidth = 44;
    private const double CellHeight = 26;
    private const double Line = 20;
    private const double WidestName = 26;
    private const double WidestHeading = 11;

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        SectionModel[] sections = [.. data.Plan.Sections.Take(MostColumns)];
        AgencyModel[] busy = [.. data.Busy.Where(agency => data.Plan.Sections.Any(section => CountsIn(section, agency).Any(count => count > 0)))], agencies = [.. busy.Take(MostRows)];
        double slope = svg.Width(sections.Select(Heading)) * Math.Sqrt(0.5), left = svg.Width(agencies.Select(Name)) + 16, numbers = slope + Line + 8, top = numbers + 10;
        double width = Math.Max(left + (sections.Length * CellWidth) + slope + 10, 560);
        for (int s = 0; s < sections.Length; s++)
        {
            string number = sections[s].Number.ToString(CultureInfo.InvariantCulture);
            double middle = left + (s * CellWidth) + (CellWidth / 2);
            svg.Begin($"#section={number}", PictureData.NameOf(sections[s]));
            svg.Words(new(number, number), middle, numbers, "middle", PictureInk.Strong);
            if (Heading(sections[s]).Chinese.Length > 0)
            {
                svg.Words(Heading(sections[s]), middle, numbers - Line + 2, turned: -45);
            }

            svg.End();
        }

        int most = Math.Max(1, agencies.SelectMany(agency => sections.Select(section => CountsIn(section, agency).Sum())).DefaultIfEmpty(1).Max());
        for (int a = 0; a < agencies.Length; a++)
        {
            double y = top + (a * CellHeight);
            svg.Shape("path", PictureInk.Rule, ("d", $"M0 {SvgPage.Number(y)}H{SvgPage.Number(left + (sections.Length * CellWidth))}"));
            svg.Begin(PictureData.PlaceOf(agencies[a]), PictureData.NameOf(agencies[a]));
            svg.Words(Name(agencies[a]), left - 10, y + 17, "end");
            svg.End();
            for (int s = 0; s < sections.Length; s++)
            {
                DrawCell(svg, agencies[a], sections[s], left + (s * CellWidth), y, most);
            }
        }

        double bottom = DrawKey(svg, sections, top + (agencies.Length * CellHeight) + 30, width);
        return svg.Finish(width, DrawLegend(svg, data.Plan, busy.Length, bottom), new("Tasks of each agency in each section", "各部门在各章节的任务数"));
    }

    // The whole of it stands in the key.
    private static FindingText Heading(SectionModel section) => PictureText.Cut(PictureData.NameOf(section), WidestHeading);

    private static FindingText Name(AgencyModel agency) => PictureText.Cut(PictureData.NameOf(agency), WidestName);

    // Each task once, in the first role that the agency has in it; and so the section as a whole.
    private static int[] CountsIn(SectionModel section, AgencyModel agency)
    {
        int[] counts = new int[3];
        foreach (EquatableArray<AssignmentModel> duties in section.Tasks.Select(task => task.Assignments).Append(section.Assignments))
        {
            DutyRole? role = duties.Where(duty => duty.Agency == agency.Number).Select(duty => (DutyRole?)duty.Role).Min();
            if (role is not null)
            {
                counts[Math.Min((int)role.Value, 3) - 1]++;
            }
        }

        return counts;
    }

    private static void DrawCell(SvgPage svg, AgencyModel agency, SectionModel section, double x, double y, int most)
    {
        int[] counts = CountsIn(section, agency);
        int all = counts.Sum();
        if (all == 0)
        {
            return;
        }

        string number = section.Number.ToString(CultureInfo.InvariantCulture), count = all.ToString(CultureInfo.InvariantCulture);
        FindingText name = PictureData.NameOf(agency);
        bool hasWhole = section.Assignments.Any(duty => duty.Agency == agency.Number);
        FindingText whole = hasWhole ? new(", the section as a whole included", "（含整章）") : new(string.Empty, string.Empty);
        svg.Begin(
            $"#view=tasks&agency={Uri.EscapeDataString(agency.Code)}&section={number}",
            new($"{name.English}, {number}: leads {counts[0]}, responsible {counts[1]}, supports {counts[2]}{whole.English}", $"{name.Chinese}，{number}：牵头 {counts[0]}，负责 {counts[1]}，配合、指导 {counts[2]}{whole.Chinese}"));
        svg.Shape("rect", PictureInk.Field(Math.Clamp((int)Math.Ceiling(4.0 * all / most), 1, 4)), ("x", x + 1), ("y", y + 1), ("width", CellWidth - 2), ("height", CellHeight - 2));
        double at = x + 1;
        PictureInk[] inks = [PictureInk.Lead, PictureInk.Responsible, PictureInk.Supporting];
        for (int i = 0; i < counts.Length; i++)
        {
            double share = (CellWidth - 2) * counts[i] / all;
            if (counts[i] > 0)
            {
                svg.Shape("rect", inks[i], ("x", at), ("y", y + CellHeight - 6), ("width", share), ("height", 5.0));
            }

            at += share;
        }

        svg.Words(new(count, count), x + (CellWidth / 2), y + 15, "middle");
        svg.End();
    }

    private static double DrawKey(SvgPage svg, SectionModel[] sections, double y, double width)
    {
        foreach (SectionModel section in sections)
        {
            string number = section.Number.ToString(CultureInfo.InvariantCulture);
            FindingText title = PictureText.Cut(PictureData.NameOf(section), (width - 40) / SvgPage.Letter);
            svg.Words(new(number, number), 24, y, "end", PictureInk.Strong);
            svg.Words(title, 32, y);
            y += Line;
        }

        return y;
    }

    private static double DrawLegend(SvgPage svg, PlanModel plan, int busy, double y)
    {
        double x = 10;
        y += 8;
        foreach ((PictureInk ink, FindingText words) in ((PictureInk, FindingText)[])[(PictureInk.Lead, new("leads", "牵头")), (PictureInk.Responsible, new("responsible", "负责")), (PictureInk.Supporting, new("supports, guides", "配合、指导"))])
        {
            svg.Shape("rect", ink, ("x", x), ("y", y - 7), ("width", 20.0), ("height", 6.0));
            svg.Words(words, x + 26, y, ink: PictureInk.Faint);
            x += 40 + svg.Width([words]);
        }

        int parts = plan.Parts.Count(part => part.Assignments.Count > 0);
        FindingText?[] notes =
        [
            new("Number: tasks; darker: more of them.", "数字为任务数，颜色越深任务越多。"),
            plan.Sections.Any(section => section.Assignments.Count > 0) ? new("A section that has duties as a whole counts as a task.", "整章的分工计作一项任务。") : null,
            parts > 0 ? new($"Not counted: the duties of parts as a whole ({parts}).", $"未计入：整部分的分工（{parts} 处）。") : null,
            PictureNotes.LeftOut(busy, MostRows, plan.Sections.Count, MostColumns),
        ];
        foreach (FindingText note in notes.OfType<FindingText>())
        {
            y += Line;
            svg.Words(note, 10, y, ink: PictureInk.Faint);
        }

        return y + 10;
    }
}
