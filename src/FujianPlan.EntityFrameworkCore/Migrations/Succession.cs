using FujianPlan.Runtime;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What took the place of what a version of a plan has retired.</summary>
/// <typeparam name="TEnum">The enum of the plan's agencies or tasks.</typeparam>
internal static class Succession<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>From which code to which.</summary>
    /// <param name="retiredIn">The version.</param>
    /// <param name="choices">Which successor it is, for what has several; null if it stays.</param>
    /// <exception cref="ArgumentException">The version retired nothing, or a choice is none that the plan leaves.</exception>
    /// <exception cref="InvalidOperationException">Something has several successors and there is no choice for it.</exception>
    public static IReadOnlyList<(string Code, string Successor)> Moves(string retiredIn, IReadOnlyDictionary<TEnum, TEnum?>? choices)
    {
        PlanCodes<TEnum> codes = PlanCodes.Of<TEnum>();
        Dictionary<int, PlanValue> retired = codes.Values.Where(value => value.RetiredSince == retiredIn).ToDictionary(value => value.Number);
        if (retired.Count == 0)
        {
            string[] versions = [.. codes.Values.Select(value => value.RetiredSince).OfType<string>().Distinct()];
            throw new ArgumentException(
                $"The plan retired no '{typeof(TEnum)}' in '{retiredIn}'. {(versions.Length == 0 ? "It has retired none." : $"It did so in {string.Join(", ", versions.Select(each => $"'{each}'"))}.")}",
                nameof(retiredIn));
        }

        Dictionary<int, int?> chosen = Chosen(choices, retired, codes);
        List<(string Code, string Successor)> moves = [];
        foreach (PlanValue value in retired.Values)
        {
            // What took its place may have been retired by the same version.
            int last = value.Number;
            for (int step = 0; step < retired.Count && retired.TryGetValue(last, out PlanValue? left) && Next(left, chosen, codes) is { } next; step++)
            {
                last = next;
            }

            if (last != value.Number)
            {
                moves.Add((value.Code, codes.ToCode(last)));
            }
        }

        return moves;
    }

    private static int? Next(PlanValue value, Dictionary<int, int?> chosen, PlanCodes<TEnum> codes)
    {
        if (chosen.TryGetValue(value.Number, out int? choice))
        {
            return choice;
        }

        return value.Successors.Count <= 1
            ? value.Successors.Cast<int?>().FirstOrDefault()
            : throw new InvalidOperationException(
                $"'{value.Code}' has {value.Successors.Count} successors: {string.Join(", ", value.Successors.Select(each => $"'{codes.ToCode(each)}'"))}. "
                + $"Say in 'choices' which one to use: [{typeof(TEnum).Name}.{codes.ToEnum(value.Number)}] = {typeof(TEnum).Name}.{codes.ToEnum(value.Successors[0])}, or null if its rows stay.");
    }

    private static Dictionary<int, int?> Chosen(IReadOnlyDictionary<TEnum, TEnum?>? choices, Dictionary<int, PlanValue> retired, PlanCodes<TEnum> codes)
    {
        Dictionary<int, int?> chosen = [];
        foreach ((TEnum from, TEnum? to) in choices ?? new Dictionary<TEnum, TEnum?>())
        {
            PlanValue value = codes.Values.First(each => codes.ToEnum(each.Number).Equals(from));
            int? number = to is { } successor ? codes.Values.First(each => codes.ToEnum(each.Number).Equals(successor)).Number : null;
            if (!retired.ContainsKey(value.Number) || (number is { } one && !value.Successors.Contains(one)))
            {
                throw new ArgumentException(
                    $"'{value.Code}' {(retired.ContainsKey(value.Number) ? $"has no successor '{codes.ToCode(number!.Value)}'" : "was not retired by that version")}.",
                    nameof(choices));
            }

            chosen[value.Number] = number;
        }

        return chosen;
    }
}
