using FujianPlan;
using FujianPlan.Runtime;
using Mistakes;

[assembly: Implements(TaskId.GovernmentExtranet)]
[assembly: Implements(TaskId.GovernmentExtranet)] // FJP9010

foreach (Order order in Codes.Orders(isLocal: true))
{
    Console.WriteLine($"{order.Lead} {order.Task} {order.Supporting}");
}

Codes.LookUp();
Console.WriteLine(Portal.Open());

[Implements(TaskId.GovernmentPortal)]
[Implements(TaskId.Section5Task1)] // FJP9011
internal static class Portal
{
    [Implements(TaskId.GovernmentPortal), Implements(TaskId.GovernmentPortal)] // FJP9010
    public static string Open() => Switches.Word(Role.Lead);
}
