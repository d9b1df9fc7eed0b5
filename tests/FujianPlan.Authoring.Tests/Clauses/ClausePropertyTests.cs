using System.Globalization;
using CsCheck;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>Duties written as a clause, in any of the ways that notices use, are the same duties when they are read back.</summary>
public sealed class ClausePropertyTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;

    private static readonly Gen<string> Name = OneOf(
        "市甲局", "市乙委", "省丙厅", "省丁局", "戊集团有限公司", "市商务局（口岸办、会展办）", "市己办（庚处（辛科））", "各电信运营商",
        "市住房和城乡建设局", "壬镇人民政府", "省高等教育办", "市癸局〔子处〕");

    private static readonly Gen<string[]> Governments = OneOf("东山", "南湖", "西岭", "北港").Array[2, 4]
        .Where(places => places.Distinct().Count() == places.Length);

    private static readonly Gen<Part> Plain = Name.Select(name => new Part(name, [name]));

    private static readonly Gen<Part> Elided = Gen.Select(Governments, OneOf("市政府", "县人民政府"), Gen.Bool, (places, ending, bare) =>
        new Part(
            string.Join('、', places.SkipLast(1).Select(place => bare ? place : place + ending[0])) + "、" + places[^1] + ending,
            [.. places.Select(place => place + ending)]));

    private static readonly Gen<Part> Members = OneOf("省丑局", "省寅厅", "省卯中心").Array[1, 3]
        .Where(names => names.Distinct().Count() == names.Length)
        .Select(names => new Part(string.Join('、', names) + "等省直有关部门", [.. names.Select(name => name + "∈省直有关部门"), "省直有关部门"]));

    private static readonly Gen<Group> AnyGroup = Gen.Select(
        Gen.Frequency((4, Plain), (1, Elided), (1, Members)).Array[1, 4].Where(Separable),
        OneOf((DutyRole.Lead, "牵头"), (DutyRole.Lead, "牵头落实"), (DutyRole.Responsible, "负责"), (DutyRole.Responsible, "负责落实"), (DutyRole.Supporting, "配合"), (DutyRole.Supporting, "协助")),
        OneOf((DutyManner.Unstated, ""), (DutyManner.Separately, "分别"), (DutyManner.WithinRemit, "按职责分工")),
        Gen.Bool,
        (parts, role, manner, open) => new Group(parts, role.Item1, role.Item2, manner.Item1, manner.Item2, open));

    [Fact]
    public void DutiesWrittenAsAClause_AreReadBackTheSame()
    {
        int tried = 0;
        Gen.Select(AnyGroup.Array[1, 4], OneOf(Style.All)).Sample(
            (groups, style) =>
            {
                Interlocked.Increment(ref tried);
                string written = style.Write(groups);
                Clause parsed = ClauseParser.Parse(written);
                ClauseNotation.AssertLossless(parsed);
                Assert.True(parsed.IsFullyParsed, written);
                Assert.Equal(groups.Select(group => style.Expect(group)), parsed.Groups.Select(Read));
            },
            iter: Cases,
            threads: 1);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Duties written as a clause and read back: {tried} of {tried} the same."));
    }

    [Fact]
    public void AnyText_IsTakenWithoutLoss()
    {
        Gen.OneOf(Gen.Char["（）()〔〕，,、；;：: 等各省市局厅负责牵头配合分别会同单位责任下同2012年月底前完成"], Gen.Char).Array[0, 60]
            .Sample(
                characters =>
                {
                    Clause parsed = ClauseParser.Parse(new string(characters));
                    ClauseNotation.AssertLossless(parsed);
                },
                iter: Cases,
                threads: 1);
    }

    [Fact]
    public void AnyClauseOfTheSource_WithACharacterChanged_LosesNothing()
    {
        foreach (string clause in Provenance.RepositoryPlan.Document.Sections.SelectMany(s => s.Tasks!.Items).Where(t => t.Clause is not null).Select(t => t.Clause!.Value))
        {
            Assert.True(ClauseParser.Parse(clause).IsFullyParsed, clause);
            for (int i = 0; i < clause.Length; i++)
            {
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Remove(i, 1)));
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Insert(i, "（")));
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Insert(i, "，")));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("（）")]
    [InlineData("   ")]
    [InlineData("（")]
    [InlineData("）（")]
    [InlineData("等")]
    [InlineData("负责")]
    [InlineData("，，，")]
    [InlineData("责任单位：")]
    public void ClauseOfNobody_HasNoGroups(string text)
    {
        Clause parsed = ClauseParser.Parse(text);

        Assert.Empty(parsed.Groups);
        Assert.False(parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("）")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("等")]
    [InlineData("福州、")]
    [InlineData("省甲局等省直有关部门、")]
    [InlineData("责任单位：甲，")]
    [InlineData("甲会同")]
    public void VeryLongClause_IsTaken(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "福州市政府负责";

        ClauseNotation.AssertLossless(ClauseParser.Parse(text));
    }

    // Two parts side by side must not run together: members and elided names reach back over the list.
    private static bool Separable(Part[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            bool reachesBack = parts[i].Written.Contains("等省直", StringComparison.Ordinal) && parts[i - 1].Names[^1][0] == '省';
            if (reachesBack)
            {
                return false;
            }
        }

        return true;
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Read(ClauseGroup group) =>
        $"{group.Role} {group.Manner} {group.IsOpen} " + string.Join('/', group.Agencies.Select(agency => agency.Of is null ? agency.Name : $"{agency.Name}∈{agency.Of}"));

    private sealed record Part(string Written, string[] Names);

    private sealed record Group(Part[] Parts, DutyRole Role, string RoleWord, DutyManner Manner, string MannerWord, bool IsOpen);

    /// <summary>A way of writing clauses.</summary>
    private sealed record Style(string Opening, string Closing, string Comma, bool IsLabelled, Func<string, string> Respell)
    {
        public static Style[] All { get; } =
        [
            new("（", "）", "，", false, text => text),
            new("(", ")", ",", false, text => text),
            new("〔", "〕", "； ", false, text => text),
            new("", "", "，", false, text => text),
            new("（", "）", "，", false, text => text.Replace("牵头", "牽頭", StringComparison.Ordinal).Replace("负责", "負責", StringComparison.Ordinal)),
            new("（", "）", "；", true, text => text),
            new("(", ")", ";", true, text => text.Replace('：', ':')),
        ];

        public string Write(Group[] groups) => Opening + string.Join(Comma, groups.Select(Write)) + Closing;

        public string Expect(Group group) =>
            $"{group.Role} {(IsLabelled ? DutyManner.Unstated : group.Manner)} {group.IsOpen} " + string.Join('/', group.Parts.SelectMany(part => part.Names));

        private string Write(Group group)
        {
            string agencies = string.Join('、', group.Parts.Select(part => part.Written)) + (group.IsOpen ? "等" : string.Empty);
            return Respell(IsLabelled ? Label(group.Role) + agencies : agencies + group.MannerWord + group.RoleWord);
        }

        private static string Label(DutyRole role) => role switch
        {
            DutyRole.Lead => "牵头单位：",
            DutyRole.Responsible => "责任单位：",
            _ => "配合单位：",
        };
    }
}
