using FujianPlan;

namespace Mistakes;

/// <summary>An order to an agency.</summary>
internal sealed record Order([AgencyCode] string Lead, [property: TaskCode] string Task = "01.1") // FJP9002
{
    [AgencyCode]
    public string Supporting { get; init; } = "SZBB"; // FJP9001
}

internal static class Codes
{
    private const string Misspelt = "TXGL";

    private static readonly string Written = "SZBB";

    public static IEnumerable<Order> Orders(bool isLocal)
    {
        yield return new Order("省数字办"); // FJP9003
        yield return new Order("SZB", "1.5"); // FJP9004 FJP9004
        yield return new Order(isLocal ? Misspelt : AgencyCodes.DigitalFujianOffice); // FJP9001
        yield return new Order(AgencyCodes.DigitalFujianOffice) { Supporting = $"{Misspelt}" }; // FJP9001
        yield return new Order(nameof(Agency.DigitalFujianOffice)); // FJP9001
    }

    // Of another government's plan: the same attributes, in its own namespace.
    public static string Berths([Harbour.AgencyCode] string agency = "GWJJ") => agency; // FJP9001

    public static Agency Known() => Agencies.Parse(AgencyCodes.DigitalFujianOffice); // FJP9016

    public static void LookUp()
    {
        Agencies.Parse("SZBB"); // FJP9005
        Agencies.TryParse("SZBB"u8, out _); // FJP9005
        Plan.TryGetTask("1.05", out _); // FJP9005
        TaskIds.TryParse("1.05", out _); // FJP9005
        SectionIds.TryParse("01", out _); // FJP9005
        Harbour.Agencies.TryParse("港务局", out _); // FJP9005
    }

    public static void Collect(List<Order> orders)
    {
        string copied = "szb";
        orders.Add(new Order(Written)); // FJP9001
        orders.Add(new Order(copied)); // FJP9001
        Share(AgencyCodes.DigitalFujianOffice, "ＳＺＢ"); // FJP9001
    }

    public static bool IsOurs(Order order, PlanTask task) =>
        order.Lead == "SZBB" // FJP9013
        || task.Lead?.ToCode() is "SZBB" // FJP9013
        || order is { Supporting: "SZBB" } // FJP9013
        || order is (_, "01.5") // FJP9013
        || task.Id.Equals("1.5") // FJP9013
        || order.Lead.Equals("szb", StringComparison.OrdinalIgnoreCase);

    private static void Share([AgencyCode] params string[] agencies) => LookUp();
}
