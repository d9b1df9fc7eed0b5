using System.Globalization;

namespace FujianPlan.Testing;

/// <summary>Cultures by their names, also where the tests themselves run without culture data, and cannot make any.</summary>
public sealed class TestCulture : CultureInfo
{
    private readonly string _name;

    private TestCulture(string name)
        : base(string.Empty) => _name = name;

    /// <inheritdoc/>
    public override string Name => _name;

    /// <summary>The culture of a name.</summary>
    public static CultureInfo Of(string name)
    {
        try
        {
            return GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return WithoutData(name);
        }
    }

    /// <summary>One that knows nothing but its name, as all do in programs without culture data that may make them all the same.</summary>
    public static CultureInfo WithoutData(string name) => new TestCulture(name);
}
