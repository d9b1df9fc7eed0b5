using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FujianPlan.Testing;

/// <summary>A plan whose every text is hostile: each of <see cref="HostileStrings"/> stands in every kind of field that may hold it.</summary>
/// <remarks>
/// Agency n has the n-th name in its name, English name, alias and former name, and the n-th text in its note; one more, which is
/// retired, has all names for its reason. Task n of section 1 has the n-th text as its quote and note. (A clause holds what the grammar of clauses understands, and so nothing hostile.) Names are told apart by a number, since no two may be alike.
/// </remarks>
public static class HostileSample
{
    // Static fields are set in the order of the text: this one is needed by the next.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many agencies it has, before the one that took the place of the retired ones.</summary>
    public static int Count => HostileStrings.All.Count;

    /// <summary>All names, one after the other: the title and the issuer.</summary>
    public static string Title { get; } = string.Join(' ', HostileStrings.Names);

    /// <summary>The file.</summary>
    public static string Yaml { get; } = Write();

    /// <summary>The name of an agency.</summary>
    public static string Name(int agency) => Numbered(NameAt(agency), "部", agency);

    /// <summary>Its alias.</summary>
    public static string Alias(int agency) => Numbered("", "别", agency) + NameAt(agency);

    /// <summary>Its former name.</summary>
    public static string FormerName(int agency) => Numbered(NameAt(agency), "旧", agency) + NameAt(agency);

    /// <summary>The English name of an agency, and of a task.</summary>
    public static string English(int index) => HostileStrings.Names[index % HostileStrings.Names.Count];

    /// <summary>The text that is an agency's note; a task's quote and note.</summary>
    public static string Text(int index) => HostileStrings.All[index];

    /// <summary>All of its texts, field by field, as a reader of the plan comes by them; null where a field is not there.</summary>
    public static IEnumerable<string?> Texts =>
    [
        Title, Title, Title, Title, Title,
        .. HostileStrings.All,
        .. Enumerable.Range(0, Count).SelectMany(i => new[] { Name(i), English(i), Alias(i), FormerName(i), Text(i), null }),
        "旧部门", null, null, Title,
        Title, null, Title, Title,
        .. Enumerable.Range(0, Count).SelectMany(i => new[] { English(i), Text(i), null, Text(i) }),
        null, Title, null, null,
        null, .. HostileStrings.All, null, null,
    ];

    private static string NameAt(int index) => HostileStrings.AgencyNames[index % HostileStrings.AgencyNames.Count];

    private static string Numbered(string name, string between, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{between}{number}");

    private static string Write()
    {
        StringBuilder yaml = new();
        Line($"""
            format: 1
            plan:
              title: {Quoted(Title)}
              english: {Quoted(Title)}
              issuer: {Quoted(Title)}
              drafter: H0
              issued: 2024-03-01
              dataVersion: 1.0.0
            notice:
              title: {Quoted(Title)}
              body: {Quoted(Title)}
              passages: [{string.Join(", ", HostileStrings.All.Select(Quoted))}]
            agencies:
            """);
        for (int i = 0; i < Count; i++)
        {
            Line($"  - {{code: H{i}, id: H{i}, number: {i + 1}, name: {Quoted(Name(i))}, english: {Quoted(English(i))}, aliases: [{Quoted(Alias(i))}], formerNames: [{Quoted(FormerName(i))}], note: {Quoted(Text(i))}}}");
        }

        Line($"  - {{code: OLD, id: Old, number: {Count + 1}, name: 旧部门, retired: {{since: 1.0.0, reason: {Quoted(Title)}, successors: [H0]}}}}");
        Line($"""
            sections:
              - number: 1
                id: First
                title: {Quoted(Title)}
                english: {Quoted(Title)}
                note: {Quoted(Title)}
                tasks:
            """);
        for (int i = 0; i < Count; i++)
        {
            Line($"      - {{number: {i + 1}, id: T{i}, english: {Quoted(English(i))}, attestation: textOnly, text: [{Quoted(Text(i))}], note: {Quoted(Text(i))}}}");
        }

        Line($"""
              - number: 2
                id: Second
                editorialTitle: {Quoted(Title)}
                tasks:
                  - number: 1
                    id: All
                    attestation: textOnly
                    text: [{string.Join(", ", HostileStrings.All.Select(Quoted))}]
            """);
        return yaml.ToString();

        void Line(FormattableString text) => yaml.Append(text.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n")).Append('\n');
    }

    // In double quotes YAML has JSON's escapes; letters stay as they are.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);
}
