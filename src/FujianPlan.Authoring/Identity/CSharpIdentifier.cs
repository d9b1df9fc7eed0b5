using System.Text;

namespace FujianPlan.Authoring.Identity;

/// <summary>What the identifiers of a plan may be, so that they can be members of enums and constants in C#.</summary>
internal static class CSharpIdentifier
{
    internal const int Longest = 128;

    /// <summary>
    /// The reserved words. Contextual ones, such as <c>record</c>, may be members, and being small letters throughout
    /// they are malformed identifiers anyway.
    /// </summary>
    private static readonly HashSet<string> Keywords = new(
        [
            "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
            "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
            "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
            "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
            "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
            "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
            "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// The field that holds an enum's value, and the members of <see cref="object"/> and <see cref="Enum"/>: an enum's
    /// member of that name, or a constant, would hide them.
    /// </summary>
    private static readonly HashSet<string> Taken = new(
        [
            "value__", "CompareTo", "Equals", "Finalize", "Format", "GetHashCode", "GetName", "GetNames", "GetType",
            "GetTypeCode", "GetUnderlyingType", "GetValues", "GetValuesAsUnderlyingType", "HasFlag", "IsDefined",
            "MemberwiseClone", "Parse", "ReferenceEquals", "ToObject", "ToString", "TryFormat", "TryParse",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether it is letters and digits of ASCII, a capital first, 128 at most.</summary>
    internal static bool IsWellFormed(string id)
    {
        if (id.Length is 0 or > Longest || id[0] is < 'A' or > 'Z')
        {
            return false;
        }

        foreach (char c in id)
        {
            if (!IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsKeyword(string id) => Keywords.Contains(id);

    /// <summary>Whether something in the emitted code has that name already.</summary>
    internal static bool IsTaken(string id, IdentifierScope scope) =>
        Taken.Contains(id) || string.Equals(id, scope.ConstantsType, StringComparison.Ordinal);

    /// <summary>Whether an identifier can be emitted as it is.</summary>
    internal static bool IsUsable(string id, IdentifierScope scope) => IsWellFormed(id) && !IsTaken(id, scope);

    /// <summary>A well-formed identifier with the same letters and digits, or null where there is none.</summary>
    internal static string? Meant(string id)
    {
        if (id.Length > Longest)
        {
            return null;
        }

        var meant = new StringBuilder(id.Length);
        bool startsWord = true;
        foreach (char c in id)
        {
            if (!IsLetterOrDigit(c))
            {
                startsWord = true;
            }
            else if (meant.Length > 0 || c is not (>= '0' and <= '9'))
            {
                meant.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
        }

        return meant.Length > 0 ? meant.ToString() : null;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
