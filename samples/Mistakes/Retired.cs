using Harbour;

namespace Mistakes;

internal static class Retired
{
    public static Agency Owner => Agency.WaterwayOffice; // FJP9009

    [AgencyCode]
    public static string Code => "HDB"; // FJP9009

    public static TaskId Task => TaskId.PilotBooking; // FJP9009

    // What was stored while it was in force is read for ever.
    public static bool IsOld(Agency agency) => agency == Agency.WaterwayOffice;
}
