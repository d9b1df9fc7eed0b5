using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>Who supports whom: leading agencies on the left, those that do their tasks with them on the right, and between them bands as wide as their tasks are many.</summary>
internal static class FlowPicture
{
    private const int MostLeads = 40;
    private const int MostOthers = 60;
    private const double Least = 18;
    private const double Gap = 4;
    private const double Top = 34;
    private const double Between = 300;
    private const double Bar = 10;
    private const double WidestName = 26;

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        Dictionary<(int Lead, int Other), int> bands = Bands(data);
        int[] leads = Busiest(bands.GroupBy(band => band.Key.Lead), MostLeads);
        int[] others = Busiest(bands.Where(band => leads.Contains(band.Key.Lead)).GroupBy(band => band.Key.Other), MostOthers);
        int all = bands.Count;
        bands = bands.Where(band => leads.Contains(band.Key.Lead) && others.Contains(band.Key.Other)).ToDictionary();
        int most = Math.Max(1, Math.Max(Sums(bands, band => band.Lead).DefaultIfEmpty(1).Max(), Sums(bands, band => band.Other).DefaultIfEmpty(1).Max()));
        double unit = Math.Clamp(150.0 / most, 1, 6), left = svg.Width(leads.Select(number => Name(data[number]))) + 16, right = left + Bar + Between;
        svg.Words(new("leads", "牵头"), left + Bar, 16, "end", PictureInk.Strong);
        svg.Words(new("does it with them", "负责、配合、指导"), right, 16, "start", PictureInk.Strong);
        Dictionary<int, double> leadTops = Tops(leads, bands, unit, band => band.Lead, out double leadEnd), otherTops = Tops(others, bands, unit, band => band.Other, out double otherEnd);
        Dictionary<int, double> used = [];
        foreach (int lead in leads)
        {
            double from = leadTops[lead];
            foreach (int other in others.Where(other => bands.ContainsKey((lead, other))))
            {
                double width = bands[(lead, other)] * unit, to = otherTops[other] + used.GetValueOrDefault(other);
                DrawBand(svg, data, (lead, other, bands[(lead, other)]), (left + Bar, from), (right, to), width);
                used[other] = used.GetValueOrDefault(other) + width;
                from += width;
            }
        }

        DrawBars(svg, data, leads, leadTops, bands, unit, left, isLead: true);
        DrawBars(svg, data, others, otherTops, bands, unit, right, isLead: false);
        double bottom = DrawNotes(svg, data, Math.Max(leadEnd, otherEnd) + 18, all - bands.Count);
        return svg.Finish(Math.Max(right + Bar + svg.Width(others.Select(number => Name(data[number]))) + 16, 560), bottom, new("From leading agencies to those that work with them", "从牵头部门到参与部门"));
    }

    private static FindingText Name(AgencyModel agency) => PictureText.Cut(PictureData.NameOf(agency), WidestName);

    private static Dictionary<(int Lead, int Other), int> Bands(PictureData data) => data.Entries
        .SelectMany(duties => PictureData.InRole(duties, DutyRole.Lead).SelectMany(lead => duties.Where(duty => duty.Role != DutyRole.Lead && duty.Agency != lead).Select(duty => duty.Agency).Distinct().Select(other => (lead, other))))
        .CountBy(band => band).ToDictionary();

    private static int[] Busiest(IEnumerable<IGrouping<int, KeyValuePair<(int Lead, int Other), int>>> groups, int most) =>
        [.. groups.Select(group => (Number: group.Key, Tasks: group.Sum(band => band.Value))).OrderByDescending(one => one.Tasks).ThenBy(one => one.Number).Take(most).Select(one => one.Number)];

    private static IEnumerable<int> Sums(Dictionary<(int Lead, int Other), int> bands, Func<(int Lead, int Other), int> end) => bands.GroupBy(band => end(band.Key)).Select(group => group.Sum(band => band.Value));

    // However thin its bar is, each has room for its name.
    private static Dictionary<int, double> Tops(int[] numbers, Dictionary<(int Lead, int Other), int> bands, double unit, Func<(int Lead, int Other), int> end, out double bottom)
    {
        Dictionary<int, double> tops = [];
        double y = Top;
        foreach (int number in numbers)
        {
            tops.Add(number, y);
            y += Math.Max(Least, bands.Where(band => end(band.Key) == number).Sum(band => band.Value) * unit) + Gap;
        }

        bottom = y;
        return tops;
    }

    private static void DrawBand(SvgPage svg, PictureData data, (int Lead, int Other, int Tasks) band, (double X, double Y) from, (double X, double Y) to, double width)
    {
        FindingText lead = PictureData.NameOf(data[band.Lead]), other = PictureData.NameOf(data[band.Other]);
        double middle = (from.X + to.X) / 2;
        string N(double number) => SvgPage.Number(number);
        svg.Begin($"#q={Uri.EscapeDataString($"{data[band.Lead].Code} {data[band.Other].Code}")}", new($"{lead.English} → {other.English}: {band.Tasks}", $"{lead.Chinese} → {other.Chinese}：{band.Tasks}"));
        svg.Shape("path", PictureInk.Band, ("d", $"M{N(from.X)} {N(from.Y)}C{N(middle)} {N(from.Y)} {N(middle)} {N(to.Y)} {N(to.X)} {N(to.Y)}V{N(to.Y + width)}C{N(middle)} {N(to.Y + width)} {N(middle)} {N(from.Y + width)} {N(from.X)} {N(from.Y + width)}Z"));
        svg.End();
    }

    private static void DrawBars(SvgPage svg, PictureData data, int[] numbers, Dictionary<int, double> tops, Dictionary<(int Lead, int Other), int> bands, double unit, double x, bool isLead)
    {
        foreach (int number in numbers)
        {
            int tasks = bands.Where(band => (isLead ? band.Key.Lead : band.Key.Other) == number).Sum(band => band.Value);
            FindingText name = PictureData.NameOf(data[number]);
            svg.Begin(PictureData.PlaceOf(data[number]) + (isLead ? "&role=lead" : string.Empty), new($"{name.English}: {tasks}", $"{name.Chinese}：{tasks}"));
            svg.Shape("rect", isLead ? PictureInk.Lead : PictureInk.Responsible, ("x", x), ("y", tops[number]), ("width", Bar), ("height", Math.Max(2, tasks * unit)));
            svg.Words(Name(data[number]), isLead ? x - 6 : x + Bar + 6, tops[number] + Math.Max(12, (tasks * unit / 2) + 4), isLead ? "end" : "start");
            svg.End();
        }
    }

    private static double DrawNotes(SvgPage svg, PictureData data, double y, int left)
    {
        const double Line = 20;
        TaskModel[] leaderless = [.. data.Plan.Tasks.Where(task => !PictureData.InRole(task.Assignments, DutyRole.Lead).Any())];
        int alone = data.Plan.Tasks.Count(task => PictureData.InRole(task.Assignments, DutyRole.Lead).Any() && task.Assignments.All(duty => duty.Role == DutyRole.Lead));
        int unknown = leaderless.Count(task => task.IsClauseLost), without = leaderless.Length - unknown, wholes = data.Entries.Count(duties => duties.Count > 0) - data.Plan.Tasks.Count(task => task.Assignments.Count > 0);
        FindingText lost = unknown == 0 ? new(string.Empty, string.Empty) : new($"tasks whose clause is lost ({unknown}), ", $"责任条款佚失的任务（{unknown} 项）、");
        svg.Words(new("The width of a band shows how many tasks the left agency leads and the right one takes part in.", "连带的宽度表示左方牵头、右方参与的任务数。"), 10, y, ink: PictureInk.Faint);
        svg.Words(new($"Not drawn: tasks without a lead ({without}), {lost.English}and tasks with no agencies but leads ({alone}).", $"未画出：没有牵头部门的任务（{without} 项）、{lost.Chinese}只有牵头部门的任务（{alone} 项）。"), 10, y + Line, ink: PictureInk.Faint);
        if (wholes > 0)
        {
            y += Line;
            svg.Words(new($"Sections and parts that have duties as a whole ({wholes}) count as a task each.", $"整章、整部分的分工（{wholes} 处）各计作一项任务。"), 10, y + Line, ink: PictureInk.Faint);
        }

        if (left > 0)
        {
            y += Line;
            svg.Words(new($"The {MostLeads} leads and {MostOthers} other agencies with the most tasks are drawn; {left} bands are not drawn.", $"只画出最多的 {MostLeads} 个牵头部门和 {MostOthers} 个参与部门，另有 {left} 条未画出。"), 10, y + Line, ink: PictureInk.Faint);
        }

        return y + Line + 12;
    }
}
