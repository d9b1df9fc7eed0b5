using System.Text;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>Makes the source of an application of any size, the same on every machine: what analyzers have to read at their users'.</summary>
internal static class CodeMaker
{
    private const int OneInThatUsesThePlan = 5;
    private const int LeastLines = 100;

    /// <summary>Makes the files. One in five uses the plan, and nothing in any is wrong.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The path of each, and its text.</returns>
    public static IEnumerable<(string Path, string Text)> Files(int count)
    {
        Draw draw = new(20111227);
        for (int file = 0; file < count; file++)
        {
            CodeNames names = CodeNames.Of(file, draw);
            yield return ($"{names.Space.Replace('.', '/')}/{names.Item}.cs", Text(names, draw, usesThePlan: file % OneInThatUsesThePlan == 0));
        }
    }

    private static string Text(CodeNames n, Draw draw, bool usesThePlan)
    {
        StringBuilder text = new(Head(n, draw, usesThePlan));
        int lines = text.ToString().Count(character => character == '\n');
        foreach (string method in Methods(n, draw, usesThePlan))
        {
            if (lines >= LeastLines)
            {
                break;
            }

            string[] written = method.Split('\n');
            lines += written.Length + 1;
            text.Append('\n');
            foreach (string line in written)
            {
                text.Append(line.Length == 0 ? string.Empty : "    ").Append(line).Append('\n');
            }
        }

        return text.Append("}\n").ToString();
    }

    // What uses the plan has as much other code, too.
    private static IEnumerable<string> Methods(CodeNames n, Draw draw, bool usesThePlan)
    {
        IReadOnlyList<Func<CodeNames, Draw, string>> ordinary = OrdinaryCode.Methods, ofPlans = PlanCode.Methods;
        int[] order = draw.Several(ordinary.Count, ordinary.Count), planOrder = draw.Several(ofPlans.Count, ofPlans.Count);
        for (int i = 0; i < order.Length; i++)
        {
            if (usesThePlan && i < planOrder.Length)
            {
                yield return ofPlans[planOrder[i]](n, draw);
            }

            yield return ordinary[order[i]](n, draw);
        }
    }

    private static string Head(CodeNames n, Draw draw, bool usesThePlan) => $$"""
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using System.Text;
        {{(usesThePlan ? "using FujianPlan;\nusing FujianPlan.Runtime;\n" : string.Empty)}}
        namespace {{n.Space}};

        public enum {{n.Item}}State
        {
            Open,
            Held,
            Closed,
            Withdrawn,
        }

        public sealed record {{n.Item}}(string {{n.Label}}, int {{n.Count}}, decimal {{n.Amount}}, DateOnly {{n.Date}}, {{n.Item}}State State);
        {{(usesThePlan ? $"\n{PlanCode.Types(n, draw)}\n" : string.Empty)}}
        public sealed class {{n.Item}}Change
        {
            public {{n.Item}}? Before { get; set; }

            public required {{n.Item}} After { get; set; }

            public string Reason { get; init; } = "{{n.Verb}}";
        }

        public interface I{{n.Item}}Store
        {
            Task<{{n.Item}}?> FindAsync(string key, CancellationToken cancellation);

            Task SaveAsync({{n.Item}} {{n.One}}, CancellationToken cancellation);
        }

        {{(usesThePlan ? PlanCode.Mark(draw) + "\n" : string.Empty)}}public sealed class {{n.Item}}Service(I{{n.Item}}Store store, ICollection<string> logger)
        {
            private const int Most = {{50 + draw.Below(500)}};

            private readonly I{{n.Item}}Store _store = store ?? throw new ArgumentNullException(nameof(store));
            private readonly ICollection<string> _logger = logger;
            private readonly Dictionary<string, {{n.Item}}> _cache = new(StringComparer.Ordinal);
            private readonly string? _reason = store is IDisposable ? "disposable" : null;
            private int _written = logger.Count;

            public {{n.Item}}Change? LastChange { get; private set; }

            public int Written => _written + _cache.Count + (_reason?.Length ?? 0) + Most;

        """.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
