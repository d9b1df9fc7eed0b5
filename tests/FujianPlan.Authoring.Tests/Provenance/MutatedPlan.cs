using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>What the tests of mutations make of the repository's plan, and how they see that it is caught.</summary>
internal static class MutatedPlan
{
    // One error is enough. So these come last: the one has no eye for what is mutated, and the other takes all clauses apart.
    private static readonly ProvenanceRule[] Rules = [.. RuleList.Of<ProvenanceRule>().OrderBy(rule => rule is SourceHashRule or AliasRule)];

    // Characters of the source itself: the mutations that are hardest to see.
    public static readonly string Alphabet = new([.. RepositoryPlan.Source.Text.Where(c => c != '\n').Distinct().Order()]);

    public static bool IsCaught(PlanDocument document)
    {
        FindingSink sink = new();
        ProvenanceContext context = new(document, SourceReading.Of(document, RepositoryPlan.Source), sink, null);
        return Rules.Any(rule =>
        {
            rule.Check(context);
            return sink.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
        });
    }

    // The counts stand in the docs: a test that tried less than it says would be found out.
    public static void AssertCounted(string what, int tried, int caught) => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {tried} | {caught} |\n"),
        RepositoryFile.Read("docs", "mutations.md").ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    // Each character once, by the one that follows it in the alphabet.
    public static IEnumerable<string> Replacements(string text) => Enumerable.Range(0, text.Length)
        .Select(at => text[..at] + Next(text[at]) + text[(at + 1)..]);

    public static char Next(char c) => Alphabet[(Alphabet.IndexOf(c, StringComparison.Ordinal) + 1) % Alphabet.Length];

    public static IEnumerable<(int Section, int Task, int Index, string Text)> Quotes() =>
        RepositoryPlan.Document.Sections.SelectMany((section, s) => section.Tasks!.Items.SelectMany((task, t) =>
            (task.Text?.Items ?? []).Select((quote, q) => (s, t, q, quote.Value))));

    public static PlanDocument WithTask(PlanDocument document, int section, int task, Func<TaskNode, TaskNode> change)
    {
        SectionNode[] sections = [.. document.Sections];
        TaskNode[] tasks = [.. sections[section].Tasks!.Items];
        tasks[task] = change(tasks[task]);
        sections[section] = sections[section] with { Tasks = sections[section].Tasks! with { Items = tasks } };
        return document with { Sections = sections };
    }
}
