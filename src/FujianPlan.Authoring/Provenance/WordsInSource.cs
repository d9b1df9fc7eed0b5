using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Provenance.Frame;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>How names, titles and words of the notice stand in a source: whole, or as a part of longer words.</summary>
/// <param name="source">The source.</param>
/// <param name="index">The searched index.</param>
/// <param name="noticeWords">Which characters are of the notice's own words.</param>
/// <param name="planWords">Which are of the plan's headings, texts and clauses.</param>
/// <param name="read">What is left of words of the plan where the source is read without its layout.</param>
internal sealed class WordsInSource(FlatSource source, PhraseIndex index, MarkedText noticeWords, MarkedText planWords, Func<string, string> read)
{
    private static readonly string[] ForShort = ["简称", "下称", "又称", "亦称"];

    // What follows an issuer in titles and heads: ……关于印发……的通知, ……文件, and a date under its signature.
    private static readonly string[] BehindIssuer = ["关于", "印发", "转发", "下发", "文件", "令", "二〇", "二○", "二零", "一九"];

    // What stands before the title of a plan in the notice that issues it, and what behind it: 关于印发……的通知.
    private static readonly string[] BeforeTitle = ["关于", "印发", "转发", "批转", "下发", "发布", "公布", "制定", "实施"];
    private static readonly string[] BehindTitle = ["的"];

    /// <summary>
    /// Whether the notice's own words have an alias of an agency by itself somewhere, or say that the agency is called so for short.
    /// As a part of a longer word, or in the text of a task, it may be anything.
    /// </summary>
    /// <param name="alias">The alias, as the plan has it.</param>
    public bool IsToldApart(string alias) => ClauseBrackets.AreBalanced(alias, 0, alias.Length) && Of(alias).Any(start =>
        noticeWords.IsMarked(start) && At(start, alias) is var words && (words.Begin || words.FollowAny(ForShort)) && words.End);

    /// <summary>
    /// Whether an issuer's name stands in the source as a whole somewhere: by itself, or before words that are no part of it; in a head or as a
    /// signature, and neither in what the plan says, nor in a list of others, nor among those whom the notice is sent to.
    /// </summary>
    /// <param name="issuer">The name, as the plan has it.</param>
    /// <param name="all">All issuers, as the plan has them.</param>
    public bool IsWholeIssuer(string issuer, IReadOnlyList<string> all) => Of(issuer).Any(start =>
        !planWords.IsMarked(start) && At(start, issuer) is var words && words.Begin && (words.End || words.PrecedeAny(BehindIssuer) || words.PrecedeDigit)
        && IssuerPlace.IsOne(source.Original, source.ToOriginal(start, read(issuer).Length), all));

    /// <summary>Where words stand outside of the plan's headings, texts and clauses: as stretches of the source with its layout.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    public IEnumerable<SourceSpan> Around(string words) =>
        read(words).Length is > 0 and var length ? Of(words).Where(start => !planWords.IsMarked(start) && !planWords.IsMarked(start + length - 1)).Select(start => source.ToOriginal(start, length)) : [];

    /// <summary>Where words stand at all: as stretches of the source with its layout, in order.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    public IEnumerable<SourceSpan> PlacesOf(string words) => read(words).Length is > 0 and var length ? Of(words).Select(start => source.ToOriginal(start, length)) : [];

    /// <summary>The source, with its layout.</summary>
    public string Text => source.Original;

    /// <summary>Whether a plan's title stands in the source as a whole somewhere: by itself, or where a notice names it.</summary>
    /// <param name="title">The title, as the plan has it.</param>
    public bool IsWholeTitle(string title) => Of(title).Any(start =>
        At(start, title) is var words && (words.Begin || words.FollowAny(BeforeTitle)) && (words.End || words.PrecedeDigit || words.PrecedeAny(BehindTitle)));

    /// <summary>In how many places words stand.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    public int CountOf(string words) => Of(words).Count;

    /// <summary>Whether no letter or digit stands before words somewhere.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    public bool Begins(string words) => Of(words).Any(start => At(start, words).Begin);

    /// <summary>Whether some words of the notice stand directly behind others of it somewhere.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    /// <param name="others">Those behind them.</param>
    public bool StandsBehind(string words, string others)
    {
        int length = read(words).Length;
        string behind = read(others);
        foreach (int start in Of(words))
        {
            if (string.CompareOrdinal(source.Text, start + length, behind, 0, behind.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Which names stand before words, one directly before the other, in the source's order: both of 甲局 乙局关于…. None where the words stand without a name
    /// somewhere.
    /// </summary>
    /// <param name="words">The words, as the plan has them.</param>
    /// <param name="names">The names.</param>
    public IReadOnlyList<string> NamesBefore(string words, IReadOnlyList<string> names)
    {
        List<string> found = [];
        foreach (int start in Of(words))
        {
            found = [];
            for (int at = start; Before(at, at == start, names, found) is { } name; at = name.Start)
            {
                found.Insert(0, name.Name);
            }

            if (found.Count == 0)
            {
                break;
            }
        }

        return found;
    }

    // The name that ends at a place; or, where words begin within it, reaches beyond.
    private (string Name, int Start)? Before(int at, bool mayReachOn, IReadOnlyList<string> names, List<string> taken)
    {
        (string Name, int Start)? best = null;
        while (at > 0 && (char.IsWhiteSpace(source.Text[at - 1]) || (source.Text[at - 1] == '、' && !mayReachOn)))
        {
            at--;
        }

        foreach (string name in names.Where(name => !taken.Contains(name)))
        {
            int length = read(name).Length;
            Occurrences places = Of(name);
            int next = places.IndexFrom(at - length);
            if (length > 0 && next < places.Count && places[next] < at && (mayReachOn || places[next] + length == at) && (best is null || places[next] < best.Value.Start))
            {
                best = (name, places[next]);
            }
        }

        return best;
    }

    private Occurrences Of(string words) => index.Of(index.Find(read(words)));

    private WholeWords At(int start, string words) => new(source.Original, source.ToOriginal(start, read(words).Length));
}
