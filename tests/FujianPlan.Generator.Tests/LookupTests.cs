using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests;

/// <summary>The perfect hashes of plans whose agencies were drawn: few and many, short codes and long, names alike.</summary>
public sealed class LookupTests
{
    private const int Plans = 200;

    private const string Probe = """
        using System;
        using System.Text;
        using Test.Plan;

        public static class Probe
        {
            public static int Code(string text)
            {
                Agencies.TryParse(text, out Agency a);
                Agencies.TryParse(text.AsSpan(), out Agency b);
                Agencies.TryParse(Encoding.UTF8.GetBytes(text), out Agency c);
                return a == b && b == c && (a == default || a.ToCode() == text) ? (int)a : -1;
            }

            public static int Name(string text)
            {
                Agencies.TryParseName(text, out Agency a);
                Agencies.TryParseName(text.AsSpan(), out Agency b);
                Agencies.TryParseName(Encoding.UTF8.GetBytes(text), out Agency c);
                return a == b && b == c && (a == default || a.Info().Name == text) ? (int)a : -1;
            }
        }
        """;

    [Fact]
    public void DrawnAgencies_AreFound_AndNothingElseIs()
    {
        List<string> wrong = [];
        Parallel.For(0, Plans, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            foreach (string fault in FaultsOf(seed))
            {
                lock (wrong)
                {
                    wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{seed}: {fault}"));
                }
            }
        });

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> FaultsOf(int seed)
    {
        Random random = new(seed);
        int count = seed % 50 == 0 ? random.Next(800, 3000) : seed % 10 == 0 ? random.Next(200, 500) : random.Next(1, 120);
        bool hasLongCodes = seed % 3 == 0;
        Dictionary<string, int> codes = Draw(random, count, () => Code(random, hasLongCodes ? 32 : 8));
        Dictionary<string, int> names = Draw(random, count, () => Name(random));
        GeneratorRun run = new(Target.Net100, Probe, TestOptions.Namespace("Test.Plan"), new TestFile(SmallPlan.Path, Yaml(codes, names)));
        Diagnostic[] errors = [.. run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            yield return errors[0].ToString();
            yield break;
        }

        using LoadedPlan plan = new(run);
        Type probe = plan.Assembly.GetType("Probe", throwOnError: true)!;
        foreach ((string method, Dictionary<string, int> oracle) in new[] { ("Code", codes), ("Name", names) })
        {
            Func<string, int> find = probe.GetMethod(method)!.CreateDelegate<Func<string, int>>();
            foreach (string text in oracle.Keys.SelectMany(text => new[] { text, text[1..], text[..^1], text + text[0], Changed(random, text) }))
            {
                if (find(text) != oracle.GetValueOrDefault(text))
                {
                    yield return $"{method} {text}: {find(text)}";
                }
            }
        }
    }

    private static Dictionary<string, int> Draw(Random random, int count, Func<string> draw)
    {
        Dictionary<string, int> drawn = new(StringComparer.Ordinal);
        while (drawn.Count < count)
        {
            drawn.TryAdd(draw(), drawn.Count + 1);
        }

        return drawn;
    }

    private static string Code(Random random, int longest) =>
        "ABC"[random.Next(3)] + new string(random.GetItems<char>("AB1-", random.Next(0, longest)));

    // Names that begin and end alike are the hard ones.
    private static string Name(Random random) => random.Next(3) switch
    {
        0 => "示例市" + new string(random.GetItems<char>("数据财政教育", random.Next(1, 9))) + "工作领导小组办公室",
        1 => new string(random.GetItems<char>("省市县数据厅局", random.Next(1, 5))),
        _ => new string(random.GetItems<char>("甲乙丙丁戊己庚辛", random.Next(1, 25))),
    };

    private static string Changed(Random random, string text)
    {
        int at = random.Next(text.Length);
        return text[..at] + (char)(text[at] + 1) + text[(at + 1)..];
    }

    private static string Yaml(Dictionary<string, int> codes, Dictionary<string, int> names)
    {
        StringBuilder yaml = new("""
            format: 1
            plan: {title: 分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            agencies:

            """);
        foreach (((string code, int number), string name) in codes.Zip(names.Keys))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{code: '{code}', id: A{number}, number: {number}, name: {name}}}\n");
        }

        return yaml.Append("sections:\n  - {number: 1, id: One, title: 一, tasks: [{number: 1, id: T, attestation: lost}]}\n").ToString();
    }
}
