using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>Where the words of the notice stand that are of no heading and no task. Of two that begin at one place, the longer counts.</summary>
internal sealed class PassagePlaces
{
    private readonly Dictionary<int, Passage> _at = [];

    /// <summary>Gathers them.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="index">The searched index.</param>
    public PassagePlaces(PlanDocument document, PhraseIndex index)
    {
        HashSet<Located<string>> mentioned = new(NoticeWords.Mentioned(document).Concat(document.Plan?.Issuers ?? []));
        Dictionary<Located<string>, string?> kinds = [];
        foreach (PassageNode passage in document.Notice?.Passages?.Items ?? [])
        {
            kinds[passage.Text] = passage.Kind?.Value;
        }

        foreach (Located<string> words in NoticeWords.Of(document))
        {
            kinds.TryGetValue(words, out string? kind);
            Passage passage = new(words, PageLayout.Without(words.Value).Length, kind, mentioned.Contains(words));
            All.Add(passage);
            foreach (int start in index.Of(index.Find(PageLayout.Without(words.Value))))
            {
                passage.Count++;
                // What is a notice's title may be its plan's, too.
                if (!_at.TryGetValue(start, out Passage other) || other.Length < passage.Length || (other.Length == passage.Length && other.IsMention))
                {
                    _at[start] = passage;
                }
            }
        }
    }

    /// <summary>All of them.</summary>
    public List<Passage> All { get; } = [];

    /// <summary>The one that begins at a place; null where none does.</summary>
    /// <param name="start">The place, in the text without its layout.</param>
    public Passage? At(int start) => _at.TryGetValue(start, out Passage passage) ? passage : null;
}

/// <summary>Words of the notice that are of no heading and no task.</summary>
/// <param name="words">The words.</param>
/// <param name="length">Their length without their layout.</param>
/// <param name="kind">What the plan says they are; null where it does not.</param>
/// <param name="isMention">Whether they may stand within longer words alone: the plan's title, the issuer and the date.</param>
internal sealed class Passage(Located<string> words, int length, string? kind, bool isMention)
{
    public Located<string> Words { get; } = words;

    public int Length { get; } = length;

    /// <summary>Whether the plan says that they are a remark on a task, or the page's: such may stand within one.</summary>
    public bool MayStandWithin { get; } = kind is PassageKinds.Remark or PassageKinds.Furniture;

    /// <summary>Whether the plan says that they stand around it.</summary>
    public bool IsFrame { get; } = kind == PassageKinds.Frame;

    public bool IsMention { get; } = isMention;

    /// <summary>Whether the plan says that they are the page's.</summary>
    public bool IsFurniture { get; } = kind == PassageKinds.Furniture;

    /// <summary>At how many places of the source they stand.</summary>
    public int Count { get; set; }

    /// <summary>Whether they account for a place of the source.</summary>
    public bool IsUsed { get; set; }
}
