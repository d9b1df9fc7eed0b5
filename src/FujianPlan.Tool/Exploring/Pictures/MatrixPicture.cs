using System.Globalization;
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

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        AgencyModel[] agencies = [.. data.Busy.Take(MostRows)];
        SectionModel[] sections = [.. data.Plan.Sections.Take(MostColumns)];
        double left = svg.Width(agencies.Select(Name)) + 16, top = Line + 10, width = Math.Max(left + (sections.Length * CellWidth) + 10, 560);
        for (int s = 0; s < sections.Length; s++)
        {
            string number = sections[s].Number.ToString(CultureInfo.InvariantCulture);
            svg.Begin($"#section={number}", PictureData.NameOf(sections[s]));
            svg.Words(new(number, number), left + (s * CellWidth) + (CellWidth / 2), Line, "middle", PictureInk.Strong);
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
        return svg.Finish(width, DrawLegend(svg, data, bottom), new("Tasks of each agency in each section", "各部门在各章节的任务数"));
    }

    private static FindingText Name(AgencyModel agency) => PictureText.Cut(PictureData.NameOf(agency), WidestName);

    // Each task once, in the first role that the agency has in it.
    private static int[] CountsIn(SectionModel section, AgencyModel agency)
    {
        int[] counts = new int[3];
        foreach (TaskModel task in section.Tasks)
        {
            DutyRole? role = task.Assignments.Where(duty => duty.Agency == agency.Number).Select(duty => (DutyRole?)duty.Role).Min();
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
        svg.Begin(
            $"#view=tasks&agency={Uri.EscapeDataString(agency.Code)}&section={number}",
            new($"{name.English}, {number}: leads {counts[0]}, responsible {counts[1]}, supports {counts[2]}", $"{name.Chinese}，{number}：牵头 {counts[0]}，负责 {counts[1]}，配合、指导 {counts[2]}"));
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

    private static double DrawLegend(SvgPage svg, PictureData data, double y)
    {
        double x = 10;
        y += 8;
        foreach ((PictureInk ink, FindingText words) in ((PictureInk, FindingText)[])[(PictureInk.Lead, new("leads", "牵头")), (PictureInk.Responsible, new("responsible", "负责")), (PictureInk.Supporting, new("supports, guides", "配合、指导"))])
        {
            svg.Shape("rect", ink, ("x", x), ("y", y - 7), ("width", 20.0), ("height", 6.0));
            svg.Words(words, x + 26, y, ink: PictureInk.Faint);
            x += 40 + svg.Width([words]);
        }

        svg.Words(new("Number: tasks; darker: more of them.", "数字为任务数，颜色越深任务越多。"), 10, y + Line, ink: PictureInk.Faint);
        FindingText? left = PictureNotes.LeftOut(data.Busy.Count, MostRows, data.Plan.Sections.Count, MostColumns);
        if (left is not null)
        {
            svg.Words(left, 10, y + (2 * Line), ink: PictureInk.Faint);
        }

        return y + (left is null ? 1 : 2) * Line + 10;
    }
}
