using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>
/// Codes, as they are typed. A Chinese input method gives full-width letters, '，' and '、' between codes, and 【】 around them; to YAML
/// all that is one text. The codes that are plainly meant are read, so that the slip is one finding, and not one for each agency that
/// then seems to be unknown.
/// </summary>
internal static class CodeValues
{
    /// <summary>The codes that a text plainly means; null where it is a code as it stands, or means none.</summary>
    /// <param name="written">The text.</param>
    internal static IReadOnlyList<string>? Meant(string written)
    {
        if (written.Length > 1024 || Punctuation.IsCode(written))
        {
            return null;
        }

        string ascii = AsciiForm.Of(written);
        int comment = ascii.IndexOf(" #", StringComparison.Ordinal);
        ascii = comment > 0 ? ascii.Substring(0, comment) : ascii;
        string[] codes = ascii.Split([',', ';', '/', '|', '+', '&', ' ', '\t', '[', ']', '(', ')', '{', '}', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (codes.Length == 0 || !codes.All(Punctuation.IsCode))
        {
            return null;
        }

        // English words with blanks between them are a name, or an identifier. Whoever types codes types capitals, or commas.
        bool areCodes = codes.Length == 1
            || codes.All(code => code.All(c => c is not (>= 'a' and <= 'z')))
            || ascii.IndexOfAny([',', ';', '|', '/']) > 0;
        return areCodes ? codes : null;
    }

    /// <summary>The code under a key.</summary>
    internal static Located<string>? One(PlanFileReading file, YamlEntry entry) => ValueTypes.Scalar(file, entry.Value, entry.Key, entry.Key.Value) is { } scalar
        ? new Located<string>(One(file, scalar), file.Place(scalar))
        : null;

    /// <summary>The items of a list of codes: an item that is several of them is made several.</summary>
    /// <param name="file">The file.</param>
    /// <param name="items">The items, as they stand.</param>
    /// <param name="isReported">Whether it has been said already what to write in place of a text.</param>
    internal static IEnumerable<YamlNode> Items(PlanFileReading file, IReadOnlyList<YamlNode> items, bool isReported)
    {
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar scalar || Meant(scalar.Value) is not { } codes)
            {
                yield return item;
                continue;
            }

            if (!isReported)
            {
                Punctuation.Report(file, item, scalar.Value, string.Join(", ", codes));
            }

            foreach (string code in codes)
            {
                yield return new YamlScalar(code, scalar.Style, scalar.Start, scalar.End);
            }
        }
    }

    private static string One(PlanFileReading file, YamlScalar scalar)
    {
        if (Meant(scalar.Value) is not { Count: 1 } codes)
        {
            return scalar.Value;
        }

        Punctuation.Report(file, scalar, scalar.Value, codes[0]);
        return codes[0];
    }
}
