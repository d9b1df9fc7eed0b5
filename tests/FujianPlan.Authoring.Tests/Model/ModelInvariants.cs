using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Tests.Model;

/// <summary>What whoever emits a model relies on, however broken the plan.</summary>
internal static class ModelInvariants
{
    internal static void Check(PlanModel model)
    {
        int[] numbers = [.. model.Agencies.Select(a => a.Number)];
        AssertAscending(numbers);
        AssertDistinct(model.Agencies.Select(a => a.Code));
        AssertDistinct(model.Agencies.Select(a => a.Id));
        AssertDistinct(model.Agencies.Select(a => a.Name));
        AssertAscending([.. model.Sections.Select(s => s.Number)]);
        AssertDistinct(model.Sections.Select(s => s.Id));
        AssertDistinct(model.Sections.SelectMany(s => s.Tasks).Select(t => t.Id));
        Assert.True(model.Facts.Drafter == 0 || numbers.Contains(model.Facts.Drafter));
        foreach (AgencyModel agency in model.Agencies)
        {
            Assert.Subset(numbers.ToHashSet(), agency.Members.ToHashSet());
            Assert.Distinct(agency.Members);
            Assert.True(agency.IsCollective || (!agency.MembersKnown && agency.Members.Count == 0));
        }

        Assert.Equal(Enumerable.Range(1, model.Parts.Count), model.Parts.Select(part => part.Ordinal));
        Assert.All(model.Parts.SelectMany(part => part.Assignments), a => Assert.Contains(a.Agency, numbers));
        foreach (SectionModel section in model.Sections)
        {
            // A measure stands behind its task, and before the next.
            AssertAscending([.. section.Tasks.Select(t => t.IsMeasure ? t.Value : t.Value * 1000)]);
            Assert.All(section.Tasks.Where(t => t.IsMeasure), t => Assert.Contains(section.Tasks, other => other.Value == t.ParentValue));
            Assert.InRange(section.Part, 0, model.Parts.Count);
            Assert.All(section.Assignments, a => Assert.Contains(a.Agency, numbers));
            Assert.All(section.Tasks, t => CheckTask(t, section.Number, numbers));
        }

        CheckNoCycle(model);
    }

    private static void CheckTask(TaskModel task, int section, int[] numbers)
    {
        Assert.Equal(section, task.Section);
        Assert.Distinct(task.Assignments.Select(a => a.Agency));
        Assert.All(task.Assignments, a => Assert.Contains(a.Agency, numbers));
        Assert.All(task.Assignments, a => Assert.True(a.Via == 0 || numbers.Contains(a.Via)));
        int[] groups = [.. task.Assignments.Select(a => a.Group)];
        Assert.Equal(groups.Order(), groups);
    }

    /// <summary>Takes away, again and again, what has no members left; a cycle would never go.</summary>
    private static void CheckNoCycle(PlanModel model)
    {
        Dictionary<int, HashSet<int>> left = model.Agencies.ToDictionary(a => a.Number, a => a.Members.ToHashSet());
        while (left.Where(a => a.Value.Count == 0).Select(a => a.Key).ToArray() is { Length: > 0 } leaves)
        {
            foreach (int leaf in leaves)
            {
                left.Remove(leaf);
            }

            foreach (HashSet<int> members in left.Values)
            {
                members.ExceptWith(leaves);
            }
        }

        Assert.Empty(left);
    }

    private static void AssertAscending(int[] numbers)
    {
        Assert.Equal(numbers.Order(), numbers);
        Assert.Distinct(numbers);
    }

    private static void AssertDistinct(IEnumerable<string> names) => Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
}
