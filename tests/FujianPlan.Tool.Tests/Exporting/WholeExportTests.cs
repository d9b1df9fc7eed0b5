using System.Globalization;
using System.Text.Json;
using FujianPlan.Tool.Tests.Printing;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>
/// The JSON export and the tables say the same. Each column is told here out of the members of the JSON: one that is missing on either side,
/// or says something else, fails.
/// </summary>
public sealed class WholeExportTests : IDisposable
{
    private const string ViaPlan = """
        format: 1
        plan: {title: 分工, issuer: [市甲局, 市乙局], issued: 2024-03-01, dataVersion: 2.0.0}
        source: none
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局, gbt2260: '350100', note: 注}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市有关部门, collective: true}
          - {code: D, id: D, number: 4, name: 市丁局, formerNames: [市丁办], retired: {since: 2.0.0, reason: 机构改革, successors: [A, B]}}
        sections:
          - title: 重点工作
            clause: （市甲局等市有关部门负责）
            duties: [{responsible: [{named: [A], of: C}]}]
            sections:
              - number: 1
                id: One
                editorialTitle: 夯实基础
                clause: （市乙局等市有关部门负责）
                duties: [{responsible: [{named: [B], of: C}]}]
                tasks:
                  - {number: 1, id: Net, text: [建一张网。, 连通各级。], attestation: clauseBySuccessor, clause: （市甲局、市乙局等市有关部门负责）, duties: [{responsible: [{named: [A, B], of: C}]}]}
                  - {number: 2, id: Old, text: [旧事。], clause: （市甲局分别负责）, duties: [{responsible: [A], manner: separately}], retired: {since: 2.0.0, reason: 并入, successors: ['1.1']}}

        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Plans => ["repository", "city", "via", "headings", "deadlines", "remarks", "outline 1", "outline 2", "outline 3", "outline 7"];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task EachColumn_IsInTheJson_AndEachMember_InTheTables(string name)
    {
        string plan = Written(name);
        string[] imported = name == "city" ? ["--reference", typeof(Plan).Assembly.Location] : [];
        ProgramRun json = await _folder.Run(["export", "--plan", plan, "--format", "json", .. imported]), csv = await _folder.Run(["export", "--plan", plan, "--format", "csv", "--raw", "--output", "tables", .. imported]);
        Assert.Equal((0, 0, ""), (json.ExitCode, csv.ExitCode, json.Errors + csv.Errors));

        WholeExport whole = new(JsonDocument.Parse(json.Output).RootElement);
        Assert.Equal(whole.Tables.Select(table => table.Name).Order(StringComparer.Ordinal), Directory.GetFiles(_folder.PathOf("tables")).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));
        Assert.All(whole.Tables, table => Assert.Equal(Shown(table.Rows().Prepend(table.Columns)), Shown(PrintedCsv.Read(_folder.Read($"tables/{table.Name}.csv")))));
        Assert.Empty(whole.NeverRead);
    }

    [Theory]
    [InlineData("issuer: 市甲局, issued: 2024-03-01", false, false)]
    [InlineData("editorialIssuer: 市甲局, issued: 2024-03-01", true, false)]
    [InlineData("issuer: 市甲局, editorialIssued: 2024-03-01", false, true)]
    public async Task FactsOfTheEditors_AreSaidToBeTheirs(string facts, bool issuer, bool issued)
    {
        _folder.Write("plan.yaml", ViaPlan.Replace("issuer: [市甲局, 市乙局], issued: 2024-03-01", facts, StringComparison.Ordinal));
        JsonElement plan = JsonDocument.Parse(await _folder.Export("json")).RootElement.GetProperty("plan");

        Assert.Equal(("市甲局", "2024-03-01"), (plan.GetProperty("issuer").GetString(), plan.GetProperty("issued").GetString()));
        Assert.Equal((issuer, issued), (plan.GetProperty("issuerEditorial").GetBoolean(), plan.GetProperty("issuedEditorial").GetBoolean()));
    }

    [Fact]
    public async Task Via_NamesTheCollective_OfEachAgency()
    {
        _folder.Write("plan.yaml", ViaPlan);
        JsonElement root = JsonDocument.Parse(await _folder.Export("json")).RootElement, duties = root.GetProperty("sections")[0].GetProperty("tasks")[0].GetProperty("duties");

        Assert.Equal("""["A","B","C"]["C","C",null]""", Packed(duties[0].GetProperty("agencies")) + Packed(duties[0].GetProperty("via")));
        Assert.Equal("""["C",null]""", Packed(root.GetProperty("parts")[0].GetProperty("duties")[0].GetProperty("via")));
        JsonElement queried = JsonDocument.Parse((await _folder.Run("query", "--section", "1", "--json")).Output).RootElement;
        Assert.Equal("""["C","C",null]""", Packed(queried[0].GetProperty("duties")[0].GetProperty("via")));

        static string Packed(JsonElement element) => JsonSerializer.Serialize(element);
    }

    private string Written(string name)
    {
        if (name is "repository" or "city")
        {
            return RepositoryFile.PathOf(name == "city" ? "samples/CityPlan/plan" : "plan.yaml");
        }

        string yaml = name switch
        {
            "via" => ViaPlan,
            "headings" => HeadingPlan.Yaml,
            "deadlines" => DeadlinePlan.Yaml,
            "remarks" => HeadingPlan.Yaml.Replace("agencies:", "remarks: [{words: 以下各项均由市丁局配合，不再列出, note: 注, adds: [{supporting: [D]}]}]\nagencies:", StringComparison.Ordinal).Replace("- 附表略。", "- 以下各项均由市丁局配合，不再列出。", StringComparison.Ordinal),
            _ => new DrawnOutline(int.Parse(name.Split(' ')[1], CultureInfo.InvariantCulture)).Yaml,
        };
        _folder.Write("plan.yaml", yaml);
        return _folder.PathOf("plan.yaml");
    }

    private static string Shown(IEnumerable<IReadOnlyList<string>> rows) => string.Join('\n', rows.Select(row => string.Join(" | ", row)));
}
