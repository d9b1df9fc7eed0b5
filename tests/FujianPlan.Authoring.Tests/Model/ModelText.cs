using System.Collections;
using System.Globalization;
using System.Reflection;

namespace FujianPlan.Authoring.Tests.Model;

/// <summary>A model as text, each value on a line of its own with the way to it, so that a failure shows the value that differs.</summary>
internal static class ModelText
{
    /// <summary>Asserts that two models are equal.</summary>
    public static void AreEqual<T>(T expected, T actual)
    {
        string? difference = ApprovedFile.Difference(Of(expected), Of(actual));
        Assert.True(difference is null, "The model is not the expected one.\n" + difference);
        Assert.Equal(expected, actual);
    }

    private static string Of(object? model) => string.Join('\n', Lines(string.Empty, model));

    private static IEnumerable<string> Lines(string path, object? value) => value switch
    {
        null => [$"{path} = null"],
        string or DateTime or Enum or ValueType and IConvertible => [string.Create(CultureInfo.InvariantCulture, $"{path} = {value}")],
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => Lines($"{path}[{i}]", item)).DefaultIfEmpty($"{path} = []"),
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => Lines(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.GetValue(value))),
    };
}
