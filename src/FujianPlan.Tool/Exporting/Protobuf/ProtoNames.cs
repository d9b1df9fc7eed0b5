using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Exporting.Protobuf;

/// <summary>
/// The names of an enum's values, as the style guide of Protocol Buffers has them: capitals with underscores between words, behind those of the enum.
/// Compilers of some languages take the enum's name off and mind neither case nor underscores, so that no two may be one by that.
/// </summary>
/// <param name="type">The name of the enum.</param>
internal sealed class ProtoNames(string type)
{
    private readonly string _prefix = Words(type) + "_";
    private readonly HashSet<string> _taken = ["UNSPECIFIED"];

    /// <summary>The value that stands for none: what a field holds that was not set.</summary>
    public string Unspecified => _prefix + "UNSPECIFIED";

    /// <summary>The name of a value. Where it is taken, its number goes behind it.</summary>
    /// <param name="id">Its identifier in the plan.</param>
    /// <param name="number">Its number.</param>
    public string Of(string id, int number)
    {
        string name = Words(id);
        while (!_taken.Add(name.Replace("_", string.Empty, StringComparison.Ordinal)))
        {
            name += string.Create(CultureInfo.InvariantCulture, $"_N{number}");
        }

        return _prefix + name;
    }

    /// <summary>Whether a text is the name of a package.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPackage(string text) => text.Split('.').All(part =>
        part.Length > 0 && (char.IsAsciiLetter(part[0]) || part[0] == '_') && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));

    /// <summary>
    /// The namespace for C#. That of the package itself, City.Plan, would be the namespace or a type of the plan that is compiled: <c>Agency</c> would be two types,
    /// or <c>Plan</c> a namespace.
    /// </summary>
    /// <param name="package">The package.</param>
    public static string NamespaceOf(string package)
    {
        string words = string.Concat(package.Split('.', '_').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return (words.Length == 0 || char.IsAsciiDigit(words[0]) ? "Plan" : string.Empty) + words + "Messages";
    }

    // A word begins with a capital behind a small letter or a digit, and with the last capital of several before a small letter.
    private static string Words(string id)
    {
        StringBuilder words = new();
        for (int at = 0; at < id.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetterUpper(id[at]) && (!char.IsAsciiLetterUpper(id[at - 1]) || (at + 1 < id.Length && char.IsAsciiLetterLower(id[at + 1]))))
            {
                words.Append('_');
            }

            words.Append(char.ToUpperInvariant(id[at]));
        }

        return words.ToString();
    }
}
