using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>Methods such as any application has, about nothing of a plan.</summary>
internal static class OrdinaryCode
{
    /// <summary>The methods: each is given the names of its file.</summary>
    public static IReadOnlyList<Func<CodeNames, Draw, string>> Methods { get; } =
    [
        Totals, StateText, Grade, LoadAsync, Page, Line, Parse, Cached, RetryAsync, Joined, Sorted, Filtered, Moved, Windows,
    ];

    private static string Totals(CodeNames n, Draw draw) => $$"""
        public IReadOnlyDictionary<string, decimal> {{n.Verb}}Totals(IEnumerable<{{n.Item}}> {{n.All}}, int least = {{draw.Below(50)}})
        {
            ArgumentNullException.ThrowIfNull({{n.All}});
            Dictionary<string, decimal> totals = new(StringComparer.Ordinal);
            foreach (var group in {{n.All}}.Where({{n.One}} => {{n.One}}.{{n.Count}} >= least).GroupBy({{n.One}} => {{n.One}}.{{n.Label}}))
            {
                decimal sum = group.Sum({{n.One}} => {{n.One}}.{{n.Amount}} * {{n.One}}.{{n.Count}});
                totals[group.Key] = decimal.Round(sum, {{1 + draw.Below(4)}});
            }

            _logger.Add("{{n.Verb}} " + totals.Count + " totals");
            return totals;
        }
        """;

    private static string StateText(CodeNames n, Draw draw) => $$"""
        public static string Describe{{n.Verb}}({{n.Item}}State state, bool isShort)
        {
            switch (state)
            {
                case {{n.Item}}State.Open:
                    return isShort ? "open" : "It is open, and may still be changed.";
                case {{n.Item}}State.Held:
                    return isShort ? "held" : "It is held until somebody has looked at it.";
                case {{n.Item}}State.Closed when !isShort:
                    return "It is closed for {{2 + draw.Below(30)}} days.";
                case {{n.Item}}State.Closed:
                    return "closed";
                default:
                    return string.Empty;
            }
        }
        """;

    private static string Grade(CodeNames n, Draw draw) => $$"""
        public static int Grade{{n.Verb}}({{n.Item}} {{n.One}}) => {{n.One}} switch
        {
            { State: {{n.Item}}State.Withdrawn } => 0,
            { {{n.Count}}: < {{3 + draw.Below(9)}}, {{n.Amount}}: <= {{100 + draw.Below(900)}}m } => 1,
            { {{n.Count}}: >= 12 and < {{20 + draw.Below(60)}} } => 2,
            { {{n.Label}}: ['A', ..] } => 3,
            { {{n.Date}}.Year: {{1990 + draw.Below(30)}} } or { {{n.Amount}}: > 100_000m } => 4,
            _ => 5,
        };
        """;

    private static string LoadAsync(CodeNames n, Draw draw) => $$"""
        public async Task<List<{{n.Item}}>> Load{{n.Verb}}Async(IReadOnlyCollection<string> keys, CancellationToken cancellation)
        {
            List<{{n.Item}}> {{n.All}} = new(keys.Count);
            foreach (string key in keys.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                cancellation.ThrowIfCancellationRequested();
                {{n.Item}}? {{n.One}} = await _store.FindAsync(key.Trim(), cancellation).ConfigureAwait(false);
                if ({{n.One}} is null)
                {
                    _logger.Add($"no {{n.Label}} {key}");
                    continue;
                }

                {{n.All}}.Add({{n.One}} with { {{n.Count}} = {{n.One}}.{{n.Count}} + {{1 + draw.Below(9)}} });
            }

            return {{n.All}};
        }
        """;

    private static string Page(CodeNames n, Draw draw) => $$"""
        public string Write{{n.Verb}}Page(IEnumerable<{{n.Item}}> {{n.All}})
        {
            StringBuilder page = new("<table>");
            int number = {{draw.Below(10)}};
            foreach ({{n.Item}} {{n.One}} in {{n.All}}.OrderBy(row => row.{{n.Date}}).ThenBy(row => row.{{n.Label}}, StringComparer.Ordinal))
            {
                number++;
                page.Append("<tr><td>").Append(number).Append("</td><td>");
                page.Append({{n.One}}.{{n.Label}}.Replace("<", "&lt;", StringComparison.Ordinal));
                page.Append(CultureInfo.InvariantCulture, $"</td><td>{{{n.One}}.{{n.Amount}}:0.00}</td></tr>");
            }

            _written += number;
            return page.Append("</table>").ToString();
        }
        """;

    private static string Line(CodeNames n, Draw draw) => $$"""
        public static string {{n.Verb}}Line({{n.Item}} {{n.One}}, string separator = "{{(draw.Below(2) == 0 ? ";" : "|")}}")
        {
            string amount = {{n.One}}.{{n.Amount}}.ToString("0.###", CultureInfo.InvariantCulture);
            string date = {{n.One}}.{{n.Date}}.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string label = {{n.One}}.{{n.Label}}.Length > {{20 + draw.Below(40)}} ? {{n.One}}.{{n.Label}}[..20] + "…" : {{n.One}}.{{n.Label}};
            return {{n.One}}.State == {{n.Item}}State.Open
                ? $"{label}{separator}{amount}{separator}{date}"
                : string.Join(separator, label, amount, date, nameof({{n.Item}}State.Closed), {{n.One}}.{{n.Count}}.ToString(CultureInfo.InvariantCulture));
        }
        """;

    private static string Parse(CodeNames n, Draw draw) => $$"""
        public static bool TryParse{{n.Verb}}(string? line, [NotNullWhen(true)] out {{n.Item}}? {{n.One}})
        {
            {{n.One}} = null;
            string[] fields = (line ?? string.Empty).Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 4 || fields[0].Length == 0 || fields[0].StartsWith('#'))
            {
                return false;
            }

            if (!int.TryParse(fields[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out int count) || count > {{1000 + draw.Below(9000)}}
                || !decimal.TryParse(fields[2], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount)
                || !DateOnly.TryParse(fields[3], CultureInfo.InvariantCulture, out DateOnly date))
            {
                return false;
            }

            {{n.One}} = new {{n.Item}}(fields[0], count, amount, date, {{n.Item}}State.Open);
            return true;
        }
        """;

    private static string Cached(CodeNames n, Draw draw) => $$"""
        public {{n.Item}} {{n.Verb}}Cached(string key)
        {
            if (_cache.TryGetValue(key, out {{n.Item}}? known) && known.{{n.Count}} != {{draw.Below(100)}})
            {
                return known;
            }

            {{n.Item}} made = new(key, _cache.Count, {{1 + draw.Below(500)}}.25m, DateOnly.FromDateTime(DateTime.UnixEpoch), {{n.Item}}State.Held);
            _cache[key] = made;
            return _cache.Count > Most ? made with { State = {{n.Item}}State.Closed } : made;
        }
        """;

    private static string RetryAsync(CodeNames n, Draw draw) => $$"""
        public async Task<bool> Save{{n.Verb}}Async({{n.Item}} {{n.One}}, CancellationToken cancellation = default)
        {
            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    await _store.SaveAsync({{n.One}}, cancellation).ConfigureAwait(false);
                    return attempt == 1;
                }
                catch (IOException exception) when (attempt < {{2 + draw.Below(6)}})
                {
                    _logger.Add($"{attempt}: {exception.Message}");
                    await Task.Delay(TimeSpan.FromMilliseconds({{10 + draw.Below(90)}} * attempt), cancellation).ConfigureAwait(false);
                }
            }
        }
        """;

    private static string Joined(CodeNames n, Draw draw) => $$"""
        public IEnumerable<(string Key, {{n.Item}} First, int Later)> {{n.Verb}}Pairs(IReadOnlyList<{{n.Item}}> earlier, IReadOnlyList<{{n.Item}}> later)
        {
            var pairs =
                from old in earlier
                join young in later on old.{{n.Label}} equals young.{{n.Label}} into following
                let count = following.Count(young => young.{{n.Date}} > old.{{n.Date}}.AddDays({{draw.Below(90)}}))
                where count > 0 && old.State != {{n.Item}}State.Withdrawn
                orderby old.{{n.Amount}} descending
                select (old.{{n.Label}}, old, count);
            return pairs.Take(Most);
        }
        """;

    private static string Sorted(CodeNames n, Draw draw) => $$"""
        public {{n.Item}}[] {{n.Verb}}Sorted(IEnumerable<{{n.Item}}> {{n.All}})
        {
            {{n.Item}}[] sorted = [.. {{n.All}}, .. _cache.Values];
            Array.Sort(sorted, Compare);
            return sorted.Length == 0 ? [] : sorted[..Math.Min(sorted.Length, {{10 + draw.Below(200)}})];

            static int Compare({{n.Item}} left, {{n.Item}} right)
            {
                int byDate = left.{{n.Date}}.CompareTo(right.{{n.Date}});
                return byDate != 0 ? byDate : string.CompareOrdinal(left.{{n.Label}}, right.{{n.Label}});
            }
        }
        """;

    private static string Filtered(CodeNames n, Draw draw) => $$"""
        public int {{n.Verb}}Filtered(IEnumerable<{{n.Item}}> {{n.All}}, string word)
        {
            int hits = 0;
            foreach ({{n.Item}} {{n.One}} in {{n.All}})
            {
                bool isMeant = {{n.One}}.{{n.Label}} == word
                    || {{n.One}}.{{n.Label}}.Equals("{{n.Label.ToLowerInvariant()}}{{draw.Below(100)}}", StringComparison.OrdinalIgnoreCase)
                    || {{n.One}}.{{n.Label}} is "none" or "all";
                hits += isMeant && {{n.One}}.{{n.Amount}} != 0 ? 1 : 0;
            }

            _written = Math.Max(_written, hits);
            return hits;
        }
        """;

    private static string Moved(CodeNames n, Draw draw) => $$"""
        public {{n.Item}} {{n.Verb}}Moved({{n.Item}} {{n.One}}, Action<{{n.Item}}>? told = null)
        {
            DateOnly date = {{n.One}}.{{n.Date}}.AddMonths({{1 + draw.Below(11)}});
            while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                date = date.AddDays(1);
            }

            (int low, decimal high) = ({{n.One}}.{{n.Count}} / 2, {{n.One}}.{{n.Amount}} * 2);
            {{n.Item}} moved = {{n.One}} with { {{n.Date}} = date, {{n.Count}} = low, {{n.Amount}} = high };
            told?.Invoke(moved);
            LastChange = new {{n.Item}}Change { Before = {{n.One}}, After = moved, Reason = _reason ?? "moved" };
            return moved;
        }
        """;

    private static string Windows(CodeNames n, Draw draw) => $$"""
        public static IEnumerable<decimal> {{n.Verb}}Windows(IEnumerable<{{n.Item}}> {{n.All}}, int width = {{2 + draw.Below(8)}})
        {
            Queue<decimal> window = new();
            decimal sum = 0;
            foreach (decimal value in {{n.All}}.Select({{n.One}} => {{n.One}}.{{n.Amount}}))
            {
                window.Enqueue(value);
                sum += value;
                if (window.Count > width)
                {
                    sum -= window.Dequeue();
                }

                yield return window.Count == 0 ? 0 : sum / window.Count;
            }
        }
        """;
}
