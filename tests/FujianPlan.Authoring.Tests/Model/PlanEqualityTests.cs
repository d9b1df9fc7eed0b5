using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Tests.Model;

/// <summary>An incremental build goes no further where the model is equal; so it must be equal then, and only then.</summary>
public sealed class PlanEqualityTests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> Layouts() => new()
    {
        { "comments", "# 注\n" + CompletePlan.Yaml.Replace("\n", " # 注\n\n") },
        { "carriage returns", CompletePlan.Yaml.Replace("\n", "\r\n") },
        { "deeper lists", CompletePlan.Yaml.Replace("agencies:\n  - code: SZBM", "agencies:\n  -\n    code: SZBM") },
        { "quotes", Rewrite(CompletePlan.Yaml, Quoted) },
        { "one line", OneLine(CompletePlan.Yaml) },
        { "another path", CompletePlan.Yaml },
    };

    public static TheoryData<int, string> Scalars()
    {
        var data = new TheoryData<int, string>();
        int i = 0;
        foreach (Scalar scalar in Events(CompletePlan.Yaml).OfType<Scalar>())
        {
            data.Add(i++, scalar.Value);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void PlanThatDiffersInLayoutOnly_IsEqual(string layout, string yaml)
    {
        PlanReading original = Read("plan.yaml", CompletePlan.Yaml);
        PlanReading other = Read(layout + ".yaml", yaml);

        Assert.Empty(other.Findings);
        Assert.Equal(original.Model, other.Model);
        Assert.Equal(original.Model.GetHashCode(), other.Model.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void PlanThatDiffersInOneValue_IsNotEqual(int index, string value)
    {
        Assert.False(string.IsNullOrEmpty(value));
        foreach (Func<Scalar, string> change in new Func<Scalar, string>[] { Appended, Other })
        {
            int i = 0;
            string changed = Rewrite(CompletePlan.Yaml, s => i++ == index ? change(s) : null);

            Assert.NotEqual(CompletePlan.Yaml, changed);
            Assert.NotEqual(Read("plan.yaml", CompletePlan.Yaml), Read("plan.yaml", changed));
        }
    }

    [Fact]
    public void EveryKeyOfTheFormat_StandsInTheCompletePlan()
    {
        // Otherwise the test above would say nothing about it. Those of what was shipped are in no plan; what is retired, imported or numbered has
        // tests of its own, and how the editors put things in order, what a clause without a role means to them, and from which file the source was taken, is not in the model. What the source does not name stands in place of what it does.
        IEnumerable<string> keys = FormatWords.AllKeys.Except(
        [
            "shipped", "approved", "removed", "rule", "retired", "since", "reason", "successors", "imports", "headingMarker", "taskMarker", "continuous",
            "partMarker", "measureMarker", "sectionsContinuous", "marker", "deadline",
            "order", "placement", "unstatedRole", "editorialIssuer", "editorialIssued", "original",
        ]);

        Assert.Empty(keys.Except(Events(CompletePlan.Yaml).OfType<Scalar>().Select(s => s.Value)));
    }

    private static string Appended(Scalar scalar) => Quote(scalar, scalar.Value + "9");

    private static string Other(Scalar scalar) => int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? Quote(scalar, (number + 1).ToString(CultureInfo.InvariantCulture))
        : scalar.Value switch
        {
            "true" => "false",
            "separately" => "withinRemit",
            "withinRemit" => "separately",
            "before" => "after",
            "after" => "before",
            "provincial" or "central" => "party",
            "lead" => "responsible",
            "responsible" or "supporting" => "lead",
            "2011-12-27" => "2011-12-28",
            "SZB" => "FZ",
            "FZ" or "DXYYS" or "TXJ" or "SZBM" => "SZB",
            _ => Quote(scalar, "X" + scalar.Value),
        };

    /// <summary>Text in double quotes; what must stand plain stays so.</summary>
    private static string? Quoted(Scalar scalar) =>
        scalar.Value is "true" or "false" || (scalar.Style == ScalarStyle.Plain && scalar.Value.All(char.IsAsciiDigit))
            ? null
            : JsonSerializer.Serialize(scalar.Value, Unescaped);

    private static string Quote(Scalar scalar, string value) =>
        scalar.Style == ScalarStyle.Plain ? value : JsonSerializer.Serialize(value, Unescaped);

    private static string Rewrite(string yaml, Func<Scalar, string?> change)
    {
        var text = new StringBuilder();
        int from = 0;
        foreach (Scalar scalar in Events(yaml).OfType<Scalar>())
        {
            if (change(scalar) is { } changed)
            {
                text.Append(yaml, from, (int)scalar.Start.Index - from).Append(changed);
                from = (int)scalar.End.Index;
            }
        }

        return text.Append(yaml, from, yaml.Length - from).ToString();
    }

    private static string OneLine(string yaml)
    {
        var text = new StringBuilder();
        var expectsValue = new Stack<bool?>();
        expectsValue.Push(null);
        foreach (ParsingEvent next in Events(yaml))
        {
            switch (next)
            {
                case Scalar scalar:
                    text.Append(Quoted(scalar) ?? scalar.Value).Append(After());
                    break;
                case MappingStart:
                    text.Append('{');
                    expectsValue.Push(false);
                    break;
                case SequenceStart:
                    text.Append('[');
                    expectsValue.Push(null);
                    break;
                case MappingEnd:
                    expectsValue.Pop();
                    text.Append('}').Append(After());
                    break;
                case SequenceEnd:
                    expectsValue.Pop();
                    text.Append(']').Append(After());
                    break;
            }
        }

        return text.ToString().TrimEnd(' ', ',');

        string After()
        {
            bool? now = expectsValue.Pop();
            expectsValue.Push(!now);
            return now == false ? ": " : ", ";
        }
    }

    private static IEnumerable<ParsingEvent> Events(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            yield return parser.Current!;
        }
    }

    private static PlanReading Read(string path, string yaml) => PlanReading.Of([new PlanFile(path, yaml)]);
}
