using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>Pictures of a plan, drawn of its data: the same plan has the same pictures.</summary>
internal static class PlanPicture
{
    /// <summary>Draws one as a file of its own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="kind">What it shows.</param>
    /// <param name="isChinese">Whether its words are Chinese.</param>
    public static string Draw(PlanModel plan, PictureKind kind, bool isChinese) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Draw(new SvgPage(isForPage: false, isChinese), new PictureData(plan), kind);

    /// <summary>Draws all that the page shows, each with its name.</summary>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<(string Name, string Svg)> ForPage(PlanModel plan)
    {
        PictureData data = new(plan);
        foreach (PictureKind kind in Enum.GetValues<PictureKind>().Where(kind => kind == PictureKind.Calendar ? CalendarPicture.HasAny(plan) : data.Busy.Count > 0))
        {
            yield return (kind.ToString().ToLowerInvariant(), Draw(new SvgPage(isForPage: true, isChinese: true), data, kind));
        }
    }

    private static string Draw(SvgPage svg, PictureData data, PictureKind kind) => kind switch
    {
        PictureKind.Matrix => MatrixPicture.Draw(svg, data),
        PictureKind.Network => NetworkPicture.Draw(svg, data),
        PictureKind.Flow => FlowPicture.Draw(svg, data),
        _ => CalendarPicture.Draw(svg, data),
    };
}
