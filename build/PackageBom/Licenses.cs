namespace FujianPlan.PackageBom;

/// <summary>The licences of packages that state no expression, but the address of the text.</summary>
internal static class Licenses
{
    private static readonly Dictionary<string, string> ByAddress = new(StringComparer.Ordinal)
    {
        ["https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/master/LICENSE?raw=true"] = "MIT",
    };

    /// <summary>The licence at an address; null where it is not known.</summary>
    public static string? AtAddress(string? address) => address is null ? null : ByAddress.GetValueOrDefault(address);
}
