namespace FujianPlan.Authoring.Provenance;

/// <summary>Cuts a text into sentences: the pieces that a capture moves about as wholes.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, each with its full stop; they join to the text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Offset and length of each.</returns>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？')
            {
                yield return (start, i + 1 - start);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length - start);
        }
    }

    /// <summary>The first sentence of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sentence; empty where the text is.</returns>
    public static string FirstOf(string text)
    {
        foreach ((int start, int length) in Of(text))
        {
            return text.Substring(start, length);
        }

        return string.Empty;
    }
}
