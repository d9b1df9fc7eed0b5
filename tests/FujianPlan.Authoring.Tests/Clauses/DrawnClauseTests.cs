using System.Globalization;
using CsCheck;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>
/// Duties of every role, in lists over commas, joined by 、 or 和, with collectives that have 、 in them and names of which a part is left out,
/// are the same duties when they are written in any style and read back.
/// </summary>
public sealed class DrawnClauseTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;

    private static readonly Gen<Part> Agency = OneOf(
        "市甲局", "市乙委", "省丙厅", "戊集团有限公司", "市商务局（口岸办、会展办）", "市文化和旅游局", "市住房和城乡建设局", "人民银行东山支行", "市公安局交警支队",
        "自然资源部", "各电信运营商", "国家税务总局东山市税务局", "市市场监管局", "12345热线各成员单位", "市“一件事、一张网”专班成员单位").Select(name => new Part(name, name));

    private static readonly Gen<Part> Collective = OneOf(
        "各市、县（区）人民政府", "各区、县级市政府", "各省、自治区、直辖市人民政府", "市直有关部门、单位", "各县（市、区）政府（管委会）", "各级党委和政府", "有关部门和单位",
        "各重点项目牵头单位", "各村居", "各镇、街道、园区", "具有审批、执法职能的部门", "全市供电、供气企业", "各乡镇和街道").Select(name => new Part(name, name));

    private static readonly Gen<Part> Elided = OneOf(
        new Part("东山区、南湖县、北港市人民政府", "东山区人民政府", "南湖县人民政府", "北港市人民政府"),
        new Part("东山、南湖市政府", "东山市政府", "南湖市政府"),
        new Part("西岭片区、北港开发区管委会", "西岭片区管委会", "北港开发区管委会"),
        new Part("东山、南湖海关", "东山海关", "南湖海关"),
        new Part("省财政厅、教育厅、发展改革委、工商联", "省财政厅", "省教育厅", "省发展改革委", "省工商联"),
        new Part("市财政局、教育局、残联", "市财政局", "市教育局", "市残联"),
        new Part("省委组织部、宣传部", "省委组织部", "省委宣传部"),
        new Part("省子局、省丑局等省直有关部门", "省子局∈省直有关部门", "省丑局∈省直有关部门", "省直有关部门"));

    private static readonly Gen<Part> Named = OneOf(
        "市甲局", "市乙委", "省丙厅", "省丁局", "戊集团有限公司", "市商务局（口岸办、会展办）", "市己办（庚处（辛科））", "各电信运营商",
        "市住房和城乡建设局", "壬镇人民政府", "省高等教育办", "市癸局〔子处〕").Select(name => new Part(name, name));

    private static readonly Gen<Part> Governments = Gen.Select(
        OneOf("东山", "南湖", "西岭", "北港").Array[2, 4].Where(places => places.Distinct().Count() == places.Length), OneOf("市政府", "县人民政府"), Gen.Bool, (places, ending, isBare) => new Part(
            string.Join('、', places.SkipLast(1).Select(place => isBare ? place : place + ending[0])) + "、" + places[^1] + ending,
            [.. places.Select(place => place + ending)]));

    private static readonly Gen<Part> Members = OneOf("省丑局", "省寅厅", "省卯中心").Array[1, 3]
        .Where(names => names.Distinct().Count() == names.Length)
        .Select(names => new Part(string.Join('、', names) + "等省直有关部门", [.. names.Select(name => name + "∈省直有关部门"), "省直有关部门"]));

    // Between two commas: agencies and collectives side by side, one stretch of which something is left out, or such stretches among agencies.
    private static readonly Gen<Run> AnyRun = Gen.Frequency(
        (3, Gen.Select(Gen.Frequency((3, Agency), (1, Collective)).Array[1, 4], OneOf("、", "和", "及", "以及", "、以及")).Select(Joined)),
        (1, Elided.Select(part => new Run(part.Written, part.Names))),
        (2, Gen.Frequency((4, Named), (1, Governments), (1, Members)).Array[1, 4].Where(AreApart).Select(parts => Joined(parts, "、"))));

    private static readonly Gen<DrawnGroup> AnyGroup = Gen.Select(
        AnyRun.Array[1, 3],
        OneOf(DutyRole.Lead, DutyRole.Responsible, DutyRole.Supporting, DutyRole.Guiding),
        OneOf((DutyManner.Unstated, ""), (DutyManner.Separately, "分别"), (DutyManner.WithinRemit, "按职责分工"), (DutyManner.WithinRemit, "依各自职责"), (DutyManner.WithinRemit, "按照职责分工共同")),
        Gen.Bool,
        Gen.Int[0, 3],
        (runs, role, manner, isOpen, word) => new DrawnGroup(runs, role, manner.Item1, manner.Item2, isOpen, word));

    [Fact]
    public void Duties_InEveryStyle_AreReadBackTheSame()
    {
        int tried = 0;
        Gen.Select(AnyGroup.Array[1, 4], OneOf(ClauseStyle.All), OneOf("", "6月底前", "2024年底前", "长期坚持")).Where((groups, style, _) => style.IsPlain(groups)).Sample(
            (groups, style, deadline) =>
            {
                Interlocked.Increment(ref tried);
                string written = style.Write(groups, deadline);
                Clause parsed = ClauseParser.Parse(written);
                ClauseNotation.AssertLossless(parsed);
                Assert.True(parsed.IsFullyParsed, written + " → " + ClauseNotation.Of(parsed));
                Assert.Equal(groups.Select(style.Expect), parsed.Groups.Select(Read));
                Assert.Equal(deadline, string.Concat(parsed.Deadlines.Select(one => one.Words.Replace(" ", string.Empty, StringComparison.Ordinal))));
            },
            iter: Cases,
            threads: 1);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Duties drawn, written and read back: {tried} of {tried} the same."));
    }

    [Fact]
    public void AgenciesAlone_AreResponsible_AndToldSo()
    {
        AnyRun.Array[1, 3].Sample(
            runs =>
            {
                string written = "（" + string.Join('，', runs.Select(run => run.Written)) + "）";
                Clause parsed = ClauseParser.Parse(written);
                ClauseNotation.AssertLossless(parsed);
                ClauseGroup group = Assert.Single(parsed.Groups);
                Assert.True(parsed.IsFullyParsed && group is { IsRoleInferred: true, Role: DutyRole.Responsible }, written);
                Assert.Equal(runs.SelectMany(run => run.Names), group.Agencies.Select(Name));
            },
            iter: Cases / 4,
            threads: 1);
    }

    [Fact]
    public void RemarkThatTheFirstLeads_HoldsHere_AndForClausesThatItReaches()
    {
        Gen.Select(AnyRun.Array[1, 3].Where(runs => runs[0].Names[0].IndexOf('∈') < 0), OneOf("列第一位者为牵头单位", "排在第一位的部门为牵头部门", "排名第一的为牵头单位", "首位为牵头单位")).Sample(
            (runs, remark) =>
            {
                string list = string.Join('，', runs.Select(run => run.Written)) + "负责";
                Clause here = ClauseParser.Parse($"（{list}，{remark}，下同）");
                ClauseRemark told = Assert.Single(here.Remarks);
                Assert.Equal((remark + "，下同", true, true), (told.Words, told.FirstLeads, told.ReachesOn));
                Assert.Equal(told.Words, here.Text.Substring(told.Span.Start, told.Span.Length));
                Assert.Equal(here.Groups.Select(Read), ClauseParser.Parse($"（{list}）").WithFirstLeading().Groups.Select(Read));
                Assert.Equal(DutyRole.Lead, here.Groups[0].Role);
                Assert.Equal(runs[0].Names[0], Name(Assert.Single(here.Groups[0].Agencies)));
            },
            iter: Cases / 4,
            threads: 1);
    }

    // Named members reach back over agencies of their level.
    private static bool AreApart(Part[] parts) => !parts.Zip(parts.Skip(1)).Any(two => two.Second.Written.Contains("等省直", StringComparison.Ordinal) && two.First.Names[^1][0] == '省');

    private static Run Joined(Part[] parts, string last)
    {
        string written = parts.Length == 1 ? parts[0].Written : string.Join('、', parts.SkipLast(1).Select(part => part.Written)) + last + parts[^1].Written;
        return new Run(written, [.. parts.SelectMany(part => part.Names)]);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Name(ClauseAgency agency) => agency.Of is null ? agency.Name : $"{agency.Name}∈{agency.Of}";

    private static string Read(ClauseGroup group) => $"{group.Role} {group.Manner} {group.IsOpen} " + string.Join('/', group.Agencies.Select(Name));

    private sealed record Part(string Written, params string[] Names);
}

/// <summary>What stands between two commas of a drawn clause.</summary>
internal sealed record Run(string Written, string[] Names);

/// <summary>A drawn duty.</summary>
internal sealed record DrawnGroup(Run[] Runs, DutyRole Role, DutyManner Manner, string MannerWord, bool IsOpen, int Word);
