using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>Which agencies share tasks: the agencies on a circle, kind by kind and the busiest first, and a line between two that share any.</summary>
internal static class NetworkPicture
{
    private const int MostAgencies = 80;
    private const int MostLines = 400;
    private const double Spacing = 17;
    private const double WidestName = 18;

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        AgencyModel[] agencies = [.. data.Busy.Take(MostAgencies).OrderBy(agency => agency.Kind).ThenByDescending(data.LoadOf).ThenBy(agency => agency.Number)];
        double radius = Math.Max(170, agencies.Length * Spacing / (2 * Math.PI)), centre = radius + svg.Width(agencies.Select(Name)) + 30;
        Dictionary<int, double> angles = agencies.Select((agency, i) => (agency.Number, Angle: ((i + 0.5) * 2 * Math.PI / Math.Max(1, agencies.Length)) - (Math.PI / 2))).ToDictionary(pair => pair.Number, pair => pair.Angle);
        (int One, int Other, int Tasks)[] all = [.. Shared(data, angles)];
        (int One, int Other, int Tasks)[] lines = [.. all.Take(MostLines)];
        int most = lines.Length == 0 ? 1 : lines[0].Tasks;
        foreach ((int one, int other, int tasks) in lines.Reverse())
        {
            (double x1, double y1) = At(angles[one], radius, centre);
            (double x2, double y2) = At(angles[other], radius, centre);
            double middleX = centre + ((((x1 + x2) / 2) - centre) * 0.35), middleY = centre + ((((y1 + y2) / 2) - centre) * 0.35);
            svg.Shape("path", PictureInk.Line(0.8 + (4.2 * (tasks - 1) / Math.Max(1, most - 1))), ("d", $"M{SvgPage.Number(x1)} {SvgPage.Number(y1)}Q{SvgPage.Number(middleX)} {SvgPage.Number(middleY)} {SvgPage.Number(x2)} {SvgPage.Number(y2)}"));
        }

        foreach (AgencyModel agency in agencies)
        {
            DrawAgency(svg, data, agency, angles[agency.Number], radius, centre);
        }

        double bottom = DrawLegend(svg, data, (2 * centre) + 16, all.Length - lines.Length, lines.Length == 0 ? 0 : lines[^1].Tasks);
        return svg.Finish(2 * centre, bottom, new("Agencies that share tasks", "共同承担任务的部门"));
    }

    private static FindingText Name(AgencyModel agency) => PictureText.Cut(PictureData.NameOf(agency), WidestName);

    private static (double X, double Y) At(double angle, double radius, double centre) => (centre + (Math.Cos(angle) * radius), centre + (Math.Sin(angle) * radius));

    // By how many they share; those of the earlier numbers first, so that the same plan has the same picture.
    private static IEnumerable<(int One, int Other, int Tasks)> Shared(PictureData data, Dictionary<int, double> drawn)
    {
        Dictionary<(int, int), int> counts = [];
        foreach (EquatableArray<AssignmentModel> duties in data.Entries)
        {
            int[] numbers = [.. duties.Select(duty => duty.Agency).Where(drawn.ContainsKey).Distinct().Order()];
            for (int i = 0; i < numbers.Length; i++)
            {
                for (int j = i + 1; j < numbers.Length; j++)
                {
                    counts[(numbers[i], numbers[j])] = counts.GetValueOrDefault((numbers[i], numbers[j])) + 1;
                }
            }
        }

        return counts.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value)).OrderByDescending(line => line.Value).ThenBy(line => line.Item1).ThenBy(line => line.Item2);
    }

    private static void DrawAgency(SvgPage svg, PictureData data, AgencyModel agency, double angle, double radius, double centre)
    {
        int load = data.LoadOf(agency);
        double size = Math.Clamp(2.5 + Math.Sqrt(load), 3, 8);
        (double x, double y) = At(angle, radius, centre);
        FindingText name = PictureData.NameOf(agency);
        svg.Begin(PictureData.PlaceOf(agency), new($"{name.English}: {load}", $"{name.Chinese}：{load}"));
        svg.Shape("circle", data.Leading.Contains(agency.Number) ? PictureInk.Lead : PictureInk.Ring, ("cx", x), ("cy", y), ("r", size));

        // On the left, words are turned about, so that none stands on its head.
        bool isLeft = Math.Cos(angle) < -1e-9;
        (double textX, double textY) = At(angle, radius + 13, centre);
        double degrees = angle * 180 / Math.PI;
        svg.Words(Name(agency), textX, textY, isLeft ? "end" : "start", turned: isLeft ? degrees + 180 : degrees == 0 ? 360 : degrees);
        svg.End();
    }

    private static double DrawLegend(SvgPage svg, PictureData data, double y, int left, int least)
    {
        const double Line = 20;
        svg.Shape("circle", PictureInk.Lead, ("cx", 18.0), ("cy", y - 4), ("r", 5.0));
        FindingText leads = new("leads tasks", "有牵头任务");
        svg.Words(leads, 30, y, ink: PictureInk.Faint);
        double x = 60 + svg.Width([leads]);
        svg.Shape("circle", PictureInk.Ring, ("cx", x), ("cy", y - 4), ("r", 5.0));
        svg.Words(new("leads none", "无牵头任务"), x + 12, y, ink: PictureInk.Faint);
        svg.Words(new("Larger dots have more tasks; wider lines show more shared tasks.", "圆点越大，任务越多；连线越粗，共同任务越多。"), 10, y + Line, ink: PictureInk.Faint);
        List<FindingText> notes = [];
        if (PictureNotes.LeftOut(data.Busy.Count, MostAgencies) is { } note)
        {
            notes.Add(note);
        }

        if (left > 0)
        {
            notes.Add(new($"{left} lines between agencies that share {least} or fewer are not drawn.", $"另有 {left} 条连线（共同任务不超过 {least} 项）未画出。"));
        }

        for (int i = 0; i < notes.Count; i++)
        {
            svg.Words(notes[i], 10, y + ((i + 2) * Line), ink: PictureInk.Faint);
        }

        return y + ((notes.Count + 1) * Line) + 12;
    }
}
