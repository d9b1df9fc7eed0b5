using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Comparing;

/// <summary>What took the place of what a newer version of a plan has retired.</summary>
/// <param name="before">The older version.</param>
/// <param name="after">The newer one.</param>
/// <param name="choices">Which successor it is, by codes, for what has several; itself where it stays.</param>
internal sealed class Succession(PlanModel before, PlanModel after, IReadOnlyDictionary<string, string> choices)
{
    /// <summary>From which code to which.</summary>
    /// <param name="kind">What the codes are of.</param>
    /// <exception cref="FileFault">Something has several successors, and no choice says which.</exception>
    public IReadOnlyList<(string Code, string Successor)> Moves(StoredKind kind)
    {
        IReadOnlyDictionary<string, string[]> retired = Retired(kind);
        List<(string Code, string Successor)> moves = [];
        foreach (string code in retired.Keys)
        {
            // What took its place may have been retired with it. In a circle, it stays.
            string last = code;
            for (int step = 0; step < retired.Count && retired.TryGetValue(last, out string[]? successors) && Next(last, successors) is { } next && next != last; step++)
            {
                last = next;
            }

            if (last != code)
            {
                moves.Add((code, last));
            }
        }

        return moves;
    }

    private string? Next(string code, string[] successors)
    {
        if (choices.TryGetValue(code, out string? choice) && (choice == code || successors.Contains(choice)))
        {
            return choice;
        }

        if (successors.Length <= 1)
        {
            return successors.FirstOrDefault();
        }

        string all = string.Join(", ", successors.Select(each => $"'{each}'")), allChinese = string.Join("、", successors.Select(each => $"“{each}”"));
        throw FileFault.OfContent(new FindingText(
            $"'{code}' has {successors.Length} successors: {all}. Choose one: --successor {code}={successors[0]}, or --successor {code}={code} if its rows stay unchanged.",
            $"“{code}”有 {successors.Length} 个继任者：{allChinese}。请写明：--successor {code}={successors[0]}；其行保持不变时写 --successor {code}={code}。"));
    }

    private Dictionary<string, string[]> Retired(StoredKind kind)
    {
        switch (kind)
        {
            case StoredKind.Agency:
                Dictionary<int, string> codes = after.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
                HashSet<string> former = [.. before.Agencies.Where(agency => agency.Retirement is not null).Select(agency => agency.Code)];
                return after.Agencies.Where(agency => agency.Retirement is not null && !former.Contains(agency.Code))
                    .ToDictionary(agency => agency.Code, agency => agency.Retirement!.Successors.Select(number => codes[number]).ToArray());
            case StoredKind.Task:
                HashSet<string> earlier = [.. before.Tasks.Where(task => task.Retirement is not null).Select(task => task.Code)];
                return after.Tasks.Where(task => task.Retirement is not null && !earlier.Contains(task.Code))
                    .ToDictionary(task => task.Code, task => task.Retirement!.Successors.Select(TaskModel.CodeOf).ToArray());
            default:
                return [];
        }
    }
}
