using System.Text;

namespace FujianPlan.Authoring.Identity;

/// <summary>
/// The form in which names are compared: what looks alike to a reader (full-width and half-width, composed and
/// decomposed, capital and small) is alike.
/// </summary>
internal static class ComparableName
{
    internal static string Of(string name) =>
        Normal(Normal(HalfWidth(name), NormalizationForm.FormKC).ToUpperInvariant(), NormalizationForm.FormKC);

    /// <summary>A name in a normal form; itself where it holds what is no Unicode text, and so has none.</summary>
    internal static string Normal(string name, NormalizationForm form)
    {
        try
        {
            return IsNormal(name) ? name : name.Normalize(form);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    // Whether a name is itself in every normal form: whoever asks the system first pays for all that it knows of Unicode.
    private static bool IsNormal(string name)
    {
        foreach (char c in name)
        {
            if (c is not (< '\u0080' or (>= '\u4E00' and <= '\u9FFF')))
            {
                return false;
            }
        }

        return true;
    }

    // Without the culture data of the system, .NET does not normalise: what editors type by mistake is told there, too.
    private static string HalfWidth(string name)
    {
        char[] narrow = name.ToCharArray();
        for (int i = 0; i < narrow.Length; i++)
        {
            char c = narrow[i];
            narrow[i] = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;
        }

        return new string(narrow);
    }
}
