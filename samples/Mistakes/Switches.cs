using FujianPlan;

namespace Mistakes;

internal static class Switches
{
    public static string Word(Role role) => role switch // FJP9008
    {
        Role.Lead => "牵头",
        Role.Supporting => "配合",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static int Floor(Harbour.Agency agency)
    {
        switch (agency) // FJP9008
        {
            case Harbour.Agency.HarbourBureau:
                return 1;
            default:
                throw new ArgumentOutOfRangeException(nameof(agency));
        }
    }
}
