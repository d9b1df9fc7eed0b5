using FujianPlan.Runtime;

namespace Mistakes;

internal static class Switches
{
    public static string Word(Role role) => role switch // FJP9008
    {
        Role.Lead => "牵头",
        Role.Supporting => "配合",
        Role.Guiding => "指导",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    // Of what is whole, the compiler says nothing either.
    public static int Order(Role role) => role switch
    {
        Role.Lead => 1,
        Role.Responsible => 2,
        Role.Supporting => 3,
        Role.Guiding => 4,
    };

    public static bool IsInCharge(Role role) => role switch // FJP9008
    {
        Role.Lead or Role.Responsible => true,
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
