namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds signs that begin items where notices have no numbers: ☐, ●, －. They begin items only where those have clauses, and headings only where
/// numbers stand under each; other lists that are marked so are words of what they stand in.
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class BulletMarkers(FlatNotice notice)
{
    // Boxes are ticked or not, and are one sign for all that.
    private const string Boxes = "☐□☑☒■▢";
    private const string Signs = Boxes + "•●○◆◇▪▫◎★☆▲△►▶➢➤－–-·∙・※";

    // －3－ is the number of a page, and ——坚持… a sentence.
    private const string Dashes = "－–-—";

    private const int LongestTitle = 40;
    private const string DashedTitle = "——";

    private static readonly char[] SentenceSigns = ['。', '；', '：', '（', '('];

    private readonly string _text = notice.Text;
    private List<OutlineMarker>? _found;

    /// <summary>Puts them among the numbers that were found.</summary>
    /// <param name="markers">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false })];
        _found ??= FindDashed(lines) ?? Find(lines);
        return _found.Count == 0 ? markers : [.. markers.Concat(_found).OrderBy(marker => marker.At)];
    }

    // ——推进教育高质量发展⏎204.…⏎205.…⏎——加快建设健康城市⏎209.…: titles without a sentence's end, each directly over numbers that go on.
    private List<OutlineMarker>? FindDashed(OutlineMarker[] markers)
    {
        int[] numbers = [.. markers.Select(marker => marker.At)];
        List<OutlineMarker> found = [];
        for (int at = 0; at < _text.Length; at = notice.EndOfLine(at))
        {
            if (string.CompareOrdinal(_text, at, DashedTitle, 0, DashedTitle.Length) != 0 || notice.Annex.EndOf(at) >= 0)
            {
                continue;
            }

            // ——坚持便民。: a list of sentences.
            int end = notice.EndOfLine(at);
            if (end - at > LongestTitle || _text.IndexOfAny(SentenceSigns, at, end - at) >= 0 || Array.BinarySearch(numbers, end) is not (>= 0 and var next) || markers[next].Series != OutlineSeries.Arabic)
            {
                return null;
            }

            found.Add(new OutlineMarker(at, DashedTitle.Length, OutlineSeries.BulletOver, found.Count + 1, 0, BeginsLine: true, IsLoose: false));
        }

        return found.Count > 1 ? found : null;
    }

    private List<OutlineMarker> Find(OutlineMarker[] markers)
    {
        int[] numbers = [.. markers.Select(marker => marker.At)];
        List<int> signs = [];
        for (int at = 0; at < _text.Length; at = notice.EndOfLine(at))
        {
            // ★1. is a number.
            if (IsSign(at) && notice.Annex.EndOf(at) < 0 && Array.BinarySearch(numbers, at) < 0)
            {
                signs.Add(at);
            }
        }

        if (AreOverNumbers(signs, markers, numbers))
        {
            return [.. signs.Select((at, i) => new OutlineMarker(at, 1, OutlineSeries.BulletOver, i + 1, 0, BeginsLine: true, IsLoose: false))];
        }

        List<OutlineMarker> found = [];
        ClausesInWords clauses = new(notice);
        for (int first = 0, next; first < signs.Count; first = next)
        {
            int behind = ~Array.BinarySearch(numbers, signs[first]), end = behind >= 0 && behind < numbers.Length ? numbers[behind] : notice.Annex.End;
            next = first + 1;
            while (next < signs.Count && signs[next] < end)
            {
                next++;
            }

            int last = next;
            bool[] haveClauses = [.. Enumerable.Range(first, next - first).Select(i => clauses.In(signs[i] + 1, Math.Max(signs[i] + 1, i + 1 < last ? signs[i + 1] : end)).Exists(words => words.Clause is not null))];
            if (AreItems(haveClauses))
            {
                AddList(signs.GetRange(first, next - first), haveClauses, found);
            }
        }

        return found;
    }

    // ●选线⏎1.…2.…⏎●施工⏎1.…: each stands before a title, and numbers begin behind it.
    private bool AreOverNumbers(List<int> signs, OutlineMarker[] markers, int[] numbers) => signs.Count > 1 && signs.TrueForAll(at =>
        IsSame(_text[at], _text[signs[0]]) && notice.EndOfLine(at) is var end && end - at <= LongestTitle && Array.BinarySearch(numbers, end) is >= 0 and var next && markers[next].Number == 1);

    // A clause behind the last of several alone is that of what the list stands in.
    private static bool AreItems(bool[] haveClauses)
    {
        int claused = haveClauses.Count(has => has);
        return claused * 2 >= haveClauses.Length && !(claused == 1 && haveClauses.Length > 1 && haveClauses[haveClauses.Length - 1]);
    }

    // Another sign behind an item that has no clause begins what stands under that; behind one that has its own, it is beside it.
    private void AddList(List<int> signs, bool[] haveClauses, List<OutlineMarker> found)
    {
        bool isOverClause = haveClauses[0];
        for (int i = 0, number = 0, below = 0; i < signs.Count; i++)
        {
            bool isBelow = i > 0 && !isOverClause && !IsSame(_text[signs[0]], _text[signs[i]]);
            (number, below) = isBelow ? (number, below + 1) : (number + 1, 0);
            isOverClause = isBelow ? isOverClause : haveClauses[i];
            found.Add(new OutlineMarker(signs[i], 1, isBelow ? OutlineSeries.BulletBelow : OutlineSeries.Bullet, isBelow ? below : number, 0, BeginsLine: true, IsLoose: false));
        }
    }

    private bool IsSign(int at) => Signs.IndexOf(_text[at]) >= 0 && at + 1 < _text.Length && !notice.IsLineStart(at + 1)
        && (Dashes.IndexOf(_text[at]) < 0 || !(char.IsDigit(_text[at + 1]) || Dashes.IndexOf(_text[at + 1]) >= 0));

    private static bool IsSame(char one, char other) => one == other || (Boxes.IndexOf(one) >= 0 && Boxes.IndexOf(other) >= 0);
}
