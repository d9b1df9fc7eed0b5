using System.Globalization;
using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace FujianPlan.Tests;

/// <summary>Everything that <c>plan.yaml</c> says is in the catalogue, and the catalogue says nothing else.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void PlanFacts_AreThoseOfTheFile()
    {
        Assert.Equal(PlanYaml.Plan.Value("title"), Plan.Title);
        Assert.Equal(PlanYaml.Plan.Value("english"), Plan.English);
        Assert.Equal(PlanYaml.Plan.Value("issuer"), Plan.Issuer);
        Assert.Equal(PlanYaml.Plan.Value("drafter"), Plan.Drafter?.ToCode());
        Assert.Equal(PlanYaml.Plan.Value("issued"), Plan.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(PlanYaml.Plan.Value("dataVersion"), Plan.DataVersion);
        Assert.Equal(PlanYaml.Source.Value("file"), Plan.SourceFile);
        Assert.Equal(PlanYaml.Source.Value("sha256"), Plan.SourceSha256);
        Assert.Equal(6226, Plan.SourceLength);
        Assert.Equal(Plan.SourceLength, Plan.SourceAccountedFor);
    }

    [Fact]
    public void Agencies_AreThoseOfTheFile_ByNumber()
    {
        Assert.Equal(
            PlanYaml.Agencies.Select(Describe),
            Plan.Agencies.OrderBy(agency => (int)agency.Agency).Select(Describe));
    }

    [Fact]
    public void Sections_AreThoseOfTheFile()
    {
        Assert.Equal(
            PlanYaml.Sections.Select(s => string.Join("|", s.Value("number"), s.Value("id"), s.Value("title"), s.Value("editorialTitle"), s.Value("english"), s.Value("note"), s.List("tasks").Count)),
            Plan.Sections.Select(s => string.Join("|", s.Number, s.Id, s.Title, s.EditorialTitle, s.English, s.Note, s.Tasks.Count)));
    }

    [Fact]
    public void Tasks_AreThoseOfTheFile_InOrder()
    {
        Assert.Equal(PlanYaml.Tasks.Select(Describe), Plan.Tasks.Select(Describe));
    }

    [Fact]
    public void EveryTask_IsFoundByItsCode_AndByItsIdentifier()
    {
        foreach (PlanTask task in Plan.Tasks)
        {
            Assert.True(Plan.TryGetTask(task.Code, out PlanTask byCode));
            Assert.Equal(task, byCode);
            Assert.Equal(task, Plan.Tasks[task.Id]);
            Assert.Equal(task.Section.Number * 1000 + task.Number, (int)task.Id);
        }
    }

    [Fact]
    public void TasksOfAnAgencyInARole_AreThoseThatAScanFinds()
    {
        int assignments = 0;
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            foreach (Role role in Enum.GetValues<Role>())
            {
                PlanTask[] scanned = [.. Plan.Tasks.Where(task => task.Assignments.Any(a => a.Agency == agency.Agency && a.Role == role))];
                Assert.Equal(scanned, Plan.TasksOf(agency.Agency, role));
                assignments += scanned.Length;
            }
        }

        Assert.Equal(Plan.Tasks.Sum(task => task.Assignments.Count), assignments);
    }

    [Fact]
    public void TasksOfAnAgency_AreThoseThatAScanFinds_EachOnce()
    {
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            PlanTask[] scanned = [.. Plan.Tasks.Where(task => task.Assignments.Any(a => a.Agency == agency.Agency))];
            TaskList tasks = Plan.TasksOf(agency.Agency);
            Assert.Equal(scanned, tasks);
            Assert.Equal(scanned, agency.Tasks());
            Assert.All(Plan.Tasks, task => Assert.Equal(scanned.Contains(task), Holds(tasks, task)));
            Assert.Throws<ArgumentOutOfRangeException>(() => tasks[scanned.Length]);
        }

        Assert.Throws<ArgumentOutOfRangeException>("agency", () => Plan.TasksOf((Agency)9999));

        static bool Holds(TaskList tasks, PlanTask task)
        {
            try
            {
                return tasks[task.Id] == task;
            }
            catch (KeyNotFoundException)
            {
                return false;
            }
        }
    }

#if !FUJIANPLAN_NETSTANDARD
    [Fact]
    public void TasksOfAnAgency_AreReadWithoutAllocation()
    {
        int read = Read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = Read();
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal((read, before), (again, after));

        static int Read()
        {
            int values = 0;
            foreach (PlanTask task in Plan.TasksOf(Agency.DigitalFujianOffice))
            {
                values += (int)task.Id;
            }

            return values;
        }
    }
#endif

    [Fact]
    public void EveryVerbatimWord_StandsInTheSource()
    {
        string source = File.ReadAllText(RepositoryFile.PathOf(Plan.SourceFile!.Split('/'))).Replace("\n", "", StringComparison.Ordinal);

        Assert.All(Plan.Tasks.SelectMany(task => task.Quotes), quote => Assert.Contains(quote, source, StringComparison.Ordinal));
        Assert.All(Plan.Tasks.Where(task => task.Clause is not null), task => Assert.Contains(task.Clause!, source, StringComparison.Ordinal));
        Assert.All(Plan.Sections.Where(section => section.Title is not null), section => Assert.Contains(section.Title!, source, StringComparison.Ordinal));
    }

    private static string Describe(YamlMappingNode agency) => string.Join(
        "|",
        agency.Value("number"),
        agency.Value("code"),
        agency.Value("id"),
        agency.Value("name"),
        agency.Value("english"),
        agency.Value("kind") ?? "unspecified",
        agency.Value("gbt2260"),
        agency.Value("note"),
        agency.Value("collective") ?? "false",
        agency.Children.ContainsKey("members"),
        string.Join(",", agency.Values("members")),
        string.Join(",", agency.Values("aliases")),
        string.Join(",", agency.Values("formerNames")));

    private static string Describe(AgencyInfo agency) => string.Join(
        "|",
        (int)agency.Agency,
        agency.Code,
        agency.Agency.ToString(),
        agency.Name,
        agency.English,
        Word(agency.Kind),
        agency.RegionCode,
        agency.Note,
        Word(agency.IsCollective),
        agency.MembersKnown,
        string.Join(",", agency.Members.Select(member => member.ToCode())),
        string.Join(",", agency.Aliases),
        string.Join(",", agency.FormerNames));

    private static string Describe((YamlMappingNode Section, YamlMappingNode Task) slot) => string.Join(
        "|",
        slot.Section.Value("number") + "." + slot.Task.Value("number"),
        slot.Task.Value("id"),
        slot.Task.Value("english") ?? string.Empty,
        slot.Task.Value("attestation") ?? "whole",
        string.Join("/", slot.Task.Values("text")),
        string.Join(",", slot.Task.Values("gaps")),
        slot.Task.Value("clause"),
        slot.Task.Value("note"),
        string.Join(";", slot.Task.Duties()));

    private static string Describe(PlanTask task) => string.Join(
        "|",
        task.Code,
        task.Id.ToString(),
        task.English,
        Word(task.Attestation),
        string.Join("/", task.Quotes),
        string.Join(",", new[] { task.HasGapBefore ? "before" : null, task.HasGapAfter ? "after" : null }.Where(gap => gap is not null)),
        task.Clause,
        task.Note,
        string.Join(";", task.Assignments.Select(a =>
            $"{Word(a.Role)} {a.Agency.ToCode()} {Word(a.Manner)} {Word(a.IsOpenEnded)} {a.Via?.ToCode() ?? "-"}")));

    private static string Word<T>(T value)
        where T : notnull
    {
        string word = value.ToString()!;
        return char.ToLowerInvariant(word[0]) + word[1..];
    }

    [Fact]
    public void Assembly_CarriesItsAgencies_ForOtherPlans()
    {
        string text = typeof(Plan).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "FujianPlan.Agencies").Value!;
        string[] lines = text.Split('\n');

        Assert.Equal(["1", "FujianPlan"], lines[..2]);
        Assert.Equal(
            PlanYaml.Agencies.Select(agency => (agency.Value("code"), agency.Value("number"), agency.Value("id"), agency.Value("name"))).OrderBy(agency => int.Parse(agency.Item2!, System.Globalization.CultureInfo.InvariantCulture)),
            lines[2..].Select(line => line.Split('\t')).Select(fields => ((string?)fields[0], (string?)fields[1], (string?)fields[2], (string?)fields[3])));
    }
}
