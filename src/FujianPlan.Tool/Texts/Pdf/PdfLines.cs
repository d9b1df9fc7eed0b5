using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>The level and upright lines that are drawn on a page, as tables have them; drawn as lines or as thin boxes.</summary>
internal sealed class PdfLines
{
    /// <summary>What counts as the same place.</summary>
    public const double Near = 2.5;

    // A table of a thousand rows has some ten thousand; a map has millions.
    private const int Most = 40_000;
    private const double Shortest = 6;

    private readonly List<PdfLine> _level = [];
    private readonly List<PdfLine> _upright = [];

    /// <summary>Finds them.</summary>
    /// <param name="page">The page.</param>
    public PdfLines(Page page)
    {
        foreach (PdfPath path in page.Paths)
        {
            foreach (PdfSubpath part in path)
            {
                if (_level.Count + _upright.Count > Most)
                {
                    (_level, _upright) = ([], []);
                    return;
                }

                Add(path, part);
            }
        }

        (_level, _upright) = (Joined(_level), Joined(_upright));
    }

    /// <summary>Those from left to right: how high each is, and from where to where it goes.</summary>
    public IReadOnlyList<PdfLine> Level => _level;

    /// <summary>Those from the bottom up: where each is, and from where to where it goes.</summary>
    public IReadOnlyList<PdfLine> Upright => _upright;

    private void Add(PdfPath path, PdfSubpath part)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        if (box.Height <= Near && box.Width >= Shortest && (path.IsFilled || path.IsStroked))
        {
            _level.Add(new PdfLine((box.Bottom + box.Top) / 2, box.Left, box.Right));
        }
        else if (box.Width <= Near && box.Height >= Shortest && (path.IsFilled || path.IsStroked))
        {
            _upright.Add(new PdfLine((box.Left + box.Right) / 2, box.Bottom, box.Top));
        }
        else if (path.IsStroked)
        {
            AddEdges(part);
        }
    }

    private void AddEdges(PdfSubpath part)
    {
        PdfPoint? first = null, at = null;
        foreach (PdfSubpath.IPathCommand command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = at = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddEdge(line.From, line.To);
                    at = line.To;
                    first ??= line.From;
                    break;
                case PdfSubpath.Close when first is { } begin && at is { } end:
                    AddEdge(end, begin);
                    break;
            }
        }
    }

    private void AddEdge(PdfPoint from, PdfPoint to)
    {
        if (Math.Abs(from.Y - to.Y) <= 1 && Math.Abs(from.X - to.X) >= Shortest)
        {
            _level.Add(new PdfLine((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (Math.Abs(from.X - to.X) <= 1 && Math.Abs(from.Y - to.Y) >= Shortest)
        {
            _upright.Add(new PdfLine((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    // Each cell draws its own edges: those that go on from one another are one.
    private static List<PdfLine> Joined(List<PdfLine> lines)
    {
        List<PdfLine> joined = [];
        foreach (List<PdfLine> same in Same(lines))
        {
            PdfLine? open = null;
            foreach (PdfLine line in same.OrderBy(line => line.From))
            {
                if (open is { } begun && line.From <= begun.To + Near)
                {
                    open = begun with { To = Math.Max(begun.To, line.To) };
                }
                else
                {
                    joined.AddRange(open is { } done ? [done] : []);
                    open = line;
                }
            }

            joined.AddRange(open is { } last ? [last] : []);
        }

        return joined;
    }

    private static IEnumerable<List<PdfLine>> Same(List<PdfLine> lines)
    {
        List<PdfLine> same = [];
        foreach (PdfLine line in lines.OrderBy(line => line.At))
        {
            if (same.Count > 0 && line.At - same[0].At > Near)
            {
                yield return same;
                same = [];
            }

            same.Add(line);
        }

        if (same.Count > 0)
        {
            yield return same;
        }
    }
}

/// <summary>A level or upright line.</summary>
/// <param name="At">Where it is: how high, or how far to the right.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfLine(double At, double From, double To)
{
    /// <summary>Whether it reaches over a place.</summary>
    public bool Covers(double place) => From - PdfLines.Near <= place && place <= To + PdfLines.Near;
}
