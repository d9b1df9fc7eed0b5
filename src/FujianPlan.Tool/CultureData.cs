using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FujianPlan.Tool;

/// <summary>
/// The culture data of the system, which on Linux is ICU. The runtime ends a program that finds none and has not been told to do without: an
/// image that runs .NET tells it, but a native program runs in images that know nothing of .NET.
/// </summary>
internal static class CultureData
{
    private const string Variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", Switch = "System.Globalization.Invariant";

    // As the runtime looks for it; and the newest that may come while this program is in use.
    private const int Oldest = 50, Newest = 99;

    /// <summary>Tells the runtime, before anything asks for a culture, to do without what is not there.</summary>
    public static void DoWithoutIfMissing()
    {
        if (OperatingSystem.IsLinux() && !RuntimeFeature.IsDynamicCodeSupported && Environment.GetEnvironmentVariable(Variable) is null && !IsThere())
        {
            AppContext.SetSwitch(Switch, true);
        }
    }

    private static bool IsThere()
    {
        if (NativeLibrary.TryLoad("libicuuc.so", out _))
        {
            return true;
        }

        for (int version = Newest; version >= Oldest; version--)
        {
            if (NativeLibrary.TryLoad("libicuuc.so." + Digits(version), out _))
            {
                return true;
            }
        }

        return false;
    }

    // Formatting a number asks for a culture.
    private static string Digits(int version) => new([(char)('0' + (version / 10)), (char)('0' + (version % 10))]);
}
