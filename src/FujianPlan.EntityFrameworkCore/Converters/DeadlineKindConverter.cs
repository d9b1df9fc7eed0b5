using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores what a deadline names as the word that plans are exported with: <c>halfYear</c>.</summary>
internal sealed class DeadlineKindConverter() : ValueConverter<DeadlineKind, string>(kind => Word(kind), word => Kind(word))
{
    /// <summary>How many characters the longest word has.</summary>
    public const int LongestWord = 8;

    private static string Word(DeadlineKind kind)
    {
        string name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static DeadlineKind Kind(string word) => Enum.TryParse(word, ignoreCase: true, out DeadlineKind kind) && Word(kind) == word
        ? kind
        : throw new InvalidOperationException($"'{word}' is not the word of a kind of deadline. The words are: {string.Join(", ", Enum.GetValues<DeadlineKind>().Select(Word))}.");
}
