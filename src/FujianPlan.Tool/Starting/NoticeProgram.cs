namespace FujianPlan.Tool.Starting;

/// <summary>The program of a project that is made from a notice: it names nothing of the plan, which its editors have still to go through.</summary>
internal static class NoticeProgram
{
    /// <summary>Its text.</summary>
    /// <param name="name">The name of the project, which is its namespace.</param>
    public static string Of(string name) => $$"""
        // Prints who does what; with names of agencies behind it, what they do: dotnet run -- AGENCY
        using System.Text;
        using {{name}};

        Console.OutputEncoding = Encoding.UTF8;
        Console.WriteLine($"{Plan.Title} ({Plan.Issued:yyyy-MM-dd})");

        foreach (PlanTask task in Plan.Tasks)
        {
            Assignment[] assignments = [.. task.Assignments.Where(assignment => args.Length == 0 || args.Contains(assignment.Agency.Info().Name) || args.Contains(assignment.Agency.ToCode()))];
            if (assignments.Length == 0)
            {
                continue;
            }

            Console.WriteLine($"{task.Code} {task.Text}");
            foreach (Assignment assignment in assignments)
            {
                Console.WriteLine($"  {assignment.Role}: {assignment.Agency.Info().Name} ({assignment.Agency.ToCode()})");
            }
        }

        """;
}
