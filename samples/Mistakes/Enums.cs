using FujianPlan;

namespace Mistakes;

internal sealed class Enums
{
    public Agency Owner { get; set; } = default; // FJP9006

    public TaskId Task { get; set; } = (TaskId)1999; // FJP9006

    public static Agency First(IEnumerable<Agency> agencies)
    {
        foreach (Agency agency in agencies)
        {
            return agency;
        }

        return (Agency)0; // FJP9006
    }

    public static string Stored(Agency agency) => agency.ToString(); // FJP9007

    public static Agency Read(string text) => Enum.Parse<Agency>(text); // FJP9007

    public static Harbour.TaskId ReadTask(string text) => Enum.Parse<Harbour.TaskId>(text); // FJP9007

    public static SectionId ReadSection(string text) => Enum.Parse<SectionId>(text); // FJP9007

    public static string RoleOf(Assignment assignment) => assignment.Role.ToString(); // FJP9007

    public static bool IsOne(Agency agency) => Enum.IsDefined(agency); // FJP9007

    public static Agency ReadOr(string text, Agency otherwise)
    {
        Agency agency = default;
        return Agencies.TryParse(text, out agency) ? agency : otherwise;
    }

    public static void Print(Agency agency, IReadOnlyList<Agency> all)
    {
        Console.Error.WriteLine(agency); // FJP9012
        Console.Error.WriteLine(string.Join(", ", all)); // FJP9012
    }

    public static string Line(PlanTask task) => $"{task.Id}: {task.Lead}, {task.Section.Id}"; // FJP9012 FJP9012 FJP9012
}
