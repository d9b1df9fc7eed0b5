using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Schema;

/// <summary>
/// The schema and the reader agree: what the schema rejects, the reader rejects; and what the reader rejects for what a
/// schema can say, the schema rejects. What a schema cannot say (that codes exist, that numbers differ, what a clause means)
/// is the reader's alone.
/// </summary>
public sealed partial class PlanSchemaTests
{
    /// <summary>What a schema can say: which keys there are, and what each value looks like.</summary>
    private static readonly string[] OfShape =
        ["FJP0007", "FJP0008", "FJP0009", "FJP0010", "FJP0011", "FJP1001", "FJP1003", "FJP1005", "FJP2021", "FJP3008", "FJP3009", "FJP3026"];

    private static readonly JsonSerializerOptions AsYaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A plan that has every key.</summary>
    private static readonly string Whole = """
        format: 1
        plan:
          title: 方案
          english: Plan
          issuer: 市政府
          drafter: SJJ
          issued: 2024-03-01
          period: {from: 2024, to: 2026}
          dataVersion: 1.0.0
          unstatedRole: responsible
        notice: {title: 通知, published: 二〇二四年, addressees: 各区, body: 正文, closing: 结语, dated: 2024年3月1日, drafted: 市数据局, passages: [其他, {kind: remark, text: 说明}]}
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局, english: Data Bureau, kind: municipal, note: 注}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局], editorialAliases: [财局], formerNames: [财政厅], retired: {since: 1.0.0, reason: 改, successors: [SJJ]}}
          - {code: DQ, id: EastDistrict, number: 3, name: 东区政府, gbt2260: '990102'}
          - {code: GQ, id: Districts, number: 4, name: 各区政府, collective: true, members: [DQ]}
          - {code: BM, id: Departments, number: 5, name: 有关部门, collective: true}
        remarks:
          - {words: 甲, at: '1.1', firstLeads: true, adds: [{responsible: [DQ]}], note: 注}
        sections:
          - number: 1
            id: First
            title: 一
            english: One
            note: 注
            marker: 一、
            text: [总]
            clause: 丙
            duties: [{lead: [SJJ]}]
            deadline: 年底前
            tasks:
              - {number: 1, id: Alpha, english: Alpha, marker: 1., text: [做], clause: 甲, duties: [{lead: [SJJ], manner: separately}, {supporting: [{named: [CZJ], of: BM}, GQ], open: true}], deadline: 6月底前, note: 注, measures: [{number: 1, id: Step, marker: none, text: [先做]}]}
              - {number: 2, id: Beta, attestation: clauseBySuccessor, text: [改, 造], order: editorial, placement: editorial, gaps: [before, after], clause: 乙, duties: [{responsible: [SJJ], reading: editorial, note: 注}, {guiding: [DQ]}], retired: {since: 1.0.0, reason: 并, successors: ['1.1']}}
          - number: 2
            id: Second
            editorialTitle: 佚
            tasks: [{number: 1, id: Gone, attestation: lost}]
          - title: 三
            english: Three
            marker: 三、
            text: [其三]
            clause: 丁
            duties: [{lead: [SJJ]}]
            deadline: 年底前
            note: 注
            sections:
              - {number: 3, id: Third, title: 保障, text: [加强保障]}
        """;

    private static EquatableArray<PlanFinding> Findings(string yaml) => PlanReading.Of([new PlanFile("plan.yaml", yaml)]).Findings;

    [Fact]
    public void Whole_IsSoundByBoth()
    {
        Assert.Empty(Findings(Whole));
        Assert.True(PlanSchema.Accepts(PlanSchema.OfYaml(Whole)));
    }

    [Fact]
    public void Whole_HasEveryKey() => Assert.Empty(
        Keys(JsonNode.Parse(PlanSchema.Text)!).Except(["source", "file", "sha256", "partMarker", "headingMarker", "taskMarker", "measureMarker", "continuous", "sectionsContinuous", "original", "imports", "editorialIssuer", "editorialIssued"])
            .Except(KeysOf(PlanSchema.OfYaml(Whole))));

    [Fact]
    public void PlansOfThisRepository_AreValid()
    {
        Assert.True(PlanSchema.Accepts(PlanSchema.OfYaml(RepositoryFile.Read("plan.yaml"))));
        Assert.All(
            Directory.GetFiles(RepositoryFile.PathOf("samples", "CityPlan", "plan")),
            file => Assert.True(PlanSchema.Accepts(PlanSchema.OfYaml(File.ReadAllText(file))), file));
        Assert.All(
            YamlBlocks().Matches(RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n")),
            block => Assert.True(PlanSchema.Accepts(PlanSchema.OfYaml(block.Groups[1].Value)), block.Value));
    }

    [Fact]
    public void PlansThatAreBrokenSomewhere_AreRejectedByBoth_OrByTheOneThatCanTell()
    {
        int rejected = 0;
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100], Gen.Int[1, 2]).Sample(
            (place, kind, times) =>
            {
                JsonNode plan = PlanSchema.OfYaml(Whole)!;
                for (int i = 0; i < times; i++)
                {
                    Mutation.Apply(plan, place + (i * 7919), kind + (i * 31));
                }

                // JSON is YAML: the reader gets the same tree.
                string yaml = plan.ToJsonString(AsYaml);
                EquatableArray<PlanFinding> findings = Findings(yaml);
                bool isAccepted = PlanSchema.Accepts(plan);
                string[] shape = [.. findings.Where(finding => !IsOfAllFiles(finding)).Select(finding => finding.Rule.Id).Intersect(OfShape)];

                Assert.False(isAccepted && shape.Length > 0, $"The schema accepts, the reader does not ({string.Join(", ", findings)}): {yaml}");
                Assert.False(!isAccepted && findings.All(finding => finding.Rule.Severity != FindingSeverity.Error), $"The reader accepts, the schema does not: {yaml}");
                Interlocked.Add(ref rejected, isAccepted ? 0 : 1);
            },
            iter: 2_000);

        // Most mutations break something: were they all harmless, the above would show nothing.
        Assert.InRange(rejected, 800, 2_000);
    }

    /// <summary>The schema is of one file; what is missing may stand in another.</summary>
    private static bool IsOfAllFiles(PlanFinding finding) => finding.ToString().Contains("No file of the plan has the key", StringComparison.Ordinal);

    [Fact]
    public void RulesOfShape_AreRules() => Assert.Empty(OfShape.Except(PlanRules.All.Select(rule => rule.Id)));

    [Theory]
    [InlineData("plan-file.md")]
    [InlineData("zh/plan-file.md")]
    public void EveryKey_IsInTheDocumentation(string name)
    {
        string page = RepositoryFile.Read(["docs", .. name.Split('/')]);

        Assert.All(Keys(JsonNode.Parse(PlanSchema.Text)!).Distinct(), key => Assert.Contains(key, page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKey_IsDescribed_InBothLanguages() => Assert.All(
        Properties(JsonNode.Parse(PlanSchema.Text)!),
        property => Assert.Matches(@"^[\x20-\x7E“”（）等牵头负责配合指导按职分工别甲乙丙一、第章或 ]+\n\n.*\p{IsCJKUnifiedIdeographs}", (string?)property.Value!["description"] ?? $"({property.Key} has none)"));

    /// <summary>Those of the record of what was shipped are beside them.</summary>
    [Fact]
    public void EveryKey_IsAmongTheWordsThatTheReaderKnows() => Assert.Equal(
        Keys(JsonNode.Parse(PlanSchema.Text)!).Distinct().Order(StringComparer.Ordinal),
        FormatWords.AllKeys.Except(["shipped", "approved", "removed", "rule"]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> KeysOf(JsonNode? plan) => plan switch
    {
        JsonObject mapping => mapping.SelectMany(entry => KeysOf(entry.Value).Prepend(entry.Key)),
        JsonArray list => list.SelectMany(KeysOf),
        _ => [],
    };

    private static IEnumerable<string> Keys(JsonNode schema) => Properties(schema).Select(property => property.Key);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? node)
    {
        foreach ((string key, JsonNode? value) in node as JsonObject ?? [])
        {
            if (key == "properties")
            {
                foreach (KeyValuePair<string, JsonNode?> property in (JsonObject)value!)
                {
                    yield return property;
                }
            }

            foreach (KeyValuePair<string, JsonNode?> inner in Properties(value))
            {
                yield return inner;
            }
        }

        foreach (JsonNode? item in node as JsonArray ?? [])
        {
            foreach (KeyValuePair<string, JsonNode?> inner in Properties(item))
            {
                yield return inner;
            }
        }
    }

    [GeneratedRegex("```yaml\n(format: 1\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlocks();
}
