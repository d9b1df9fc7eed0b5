using FujianPlan.Authoring.Documents;
using static FujianPlan.Authoring.Tests.Provenance.MutatedPlan;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>
/// The proof that the checks cannot pass by accident: the repository's own plan, with one thing made wrong at a time,
/// must never pass.
/// </summary>
public sealed class MutationTests
{
    [Fact]
    public void AnyTwoClauses_Swapped_AreCaught()
    {
        (int Section, int Task, string Clause)[] clauses =
        [
            .. RepositoryPlan.Document.Sections.SelectMany((section, s) => section.Tasks!.Items
                .Select((task, t) => (s, t, task.Clause?.Value!))
                .Where(slot => slot.Item3 is not null)),
        ];
        (int A, int B)[] pairs =
        [
            .. Enumerable.Range(0, clauses.Length)
                .SelectMany(a => Enumerable.Range(a + 1, clauses.Length - a - 1).Select(b => (a, b)))
                .Where(pair => clauses[pair.a].Clause != clauses[pair.b].Clause),
        ];

        int caught = 0;
        Parallel.ForEach(pairs, pair =>
        {
            PlanDocument swapped = WithTask(RepositoryPlan.Document, clauses[pair.A].Section, clauses[pair.A].Task, task => WithClause(task, clauses[pair.B].Clause));
            swapped = WithTask(swapped, clauses[pair.B].Section, clauses[pair.B].Task, task => WithClause(task, clauses[pair.A].Clause));
            if (IsCaught(swapped))
            {
                Interlocked.Increment(ref caught);
            }
        });

        AssertCounted("pairs of different clauses swapped", pairs.Length, caught);
        Assert.Equal(pairs.Length, caught);
    }

    [Fact]
    public void AnyCharacterOfAClauseOrHeading_Replaced_IsCaught()
    {
        int tried = 0, caught = 0;
        for (int s = 0; s < RepositoryPlan.Document.Sections.Count; s++)
        {
            SectionNode section = RepositoryPlan.Document.Sections[s];
            int index = s;
            if (section.Title is { } title)
            {
                foreach (string wrong in Replacements(title.Value))
                {
                    tried++;
                    caught += IsCaught(WithSection(index, section with { Title = title with { Value = wrong } })) ? 1 : 0;
                }
            }

            for (int t = 0; t < section.Tasks!.Items.Count; t++)
            {
                foreach (string wrong in section.Tasks.Items[t].Clause is { } clause ? Replacements(clause.Value) : [])
                {
                    tried++;
                    caught += IsCaught(WithTask(RepositoryPlan.Document, s, t, task => WithClause(task, wrong))) ? 1 : 0;
                }
            }
        }

        AssertCounted("characters of clauses and headings replaced", tried, caught);
        Assert.Equal(tried, caught);
    }

    [Fact]
    public void AnyTextOrClause_LeftOut_IsCaught()
    {
        int tried = 0, caught = 0;
        for (int s = 0; s < RepositoryPlan.Document.Sections.Count; s++)
        {
            for (int t = 0; t < RepositoryPlan.Document.Sections[s].Tasks!.Items.Count; t++)
            {
                TaskNode node = RepositoryPlan.Document.Sections[s].Tasks!.Items[t];
                foreach (TaskNode less in new[] { node with { Text = null, Gaps = null }, node with { Clause = null, Duties = null } }.Where(less => less != node))
                {
                    tried++;
                    caught += IsCaught(WithTask(RepositoryPlan.Document, s, t, _ => less)) ? 1 : 0;
                }
            }
        }

        AssertCounted("texts and clauses left out", tried, caught);
        Assert.Equal(tried, caught);
    }

    [Fact]
    public void AnyCharacterOfAnAliasOrTheIssuer_ReplacedOrRemoved_IsCaught()
    {
        int tried = 0, caught = 0;
        List<string> missed = [];
        void Try(string what, PlanDocument document)
        {
            tried++;
            if (IsCaught(document))
            {
                caught++;
            }
            else
            {
                missed.Add(what);
            }
        }

        PlanDocument plan = RepositoryPlan.Document;
        foreach (string wrong in Wrong(plan.Plan!.Issuer!.Value))
        {
            Try(wrong, plan with { Plan = plan.Plan with { Issuer = plan.Plan.Issuer with { Value = wrong } } });
        }

        for (int a = 0; a < plan.Agencies.Count; a++)
        {
            foreach (Located<string> alias in plan.Agencies[a].Aliases?.Items ?? [])
            {
                foreach (string wrong in Wrong(alias.Value))
                {
                    AgencyNode[] agencies = [.. plan.Agencies];
                    agencies[a] = agencies[a] with { Aliases = agencies[a].Aliases! with { Items = [.. agencies[a].Aliases!.Items.Select(item => item == alias ? alias with { Value = wrong } : item)] } };
                    Try(wrong, plan with { Agencies = agencies });
                }
            }
        }

        foreach (AgencyNode agency in plan.Agencies.Where(agency => agency.Code!.Value != plan.Plan.Drafter!.Value))
        {
            Try(agency.Code!.Value, plan with { Plan = plan.Plan with { Drafter = plan.Plan.Drafter! with { Value = agency.Code.Value } } });
        }

        Assert.Empty(missed);
        AssertCounted("characters of aliases and of the issuer replaced or removed, and other drafters", tried, caught);

        static IEnumerable<string> Wrong(string name) => Replacements(name).Concat(Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)));
    }

    private static TaskNode WithClause(TaskNode task, string clause) => task with { Clause = task.Clause! with { Value = clause } };

    private static PlanDocument WithSection(int section, SectionNode node)
    {
        SectionNode[] sections = [.. RepositoryPlan.Document.Sections];
        sections[section] = node;
        return RepositoryPlan.Document with { Sections = sections };
    }
}
