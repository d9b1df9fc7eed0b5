namespace FujianPlan.Authoring.Provenance;

/// <summary>Cuts a text into sentences: the pieces that a capture moves about as wholes.</summary>
internal static class Sentences
{
    /// <summary>Where the sentence ends that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <returns>The offset behind its full stop, or the end of the text.</returns>
    public static int EndOf(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？')
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
