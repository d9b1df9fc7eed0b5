using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Files;

/// <summary>Hands the reader's findings on, up to a limit: nobody reads a million, and no compiler should print them.</summary>
internal sealed class FindingReport
{
    private readonly FindingSink _sink;
    private readonly int _limit;
    private int _count;

    internal FindingReport(FindingSink sink, ReaderLimits limits)
    {
        _sink = sink;
        _limit = limits.Findings;
    }

    /// <summary>What findings advise where that depends on who reads them.</summary>
    internal Advice Advice => _sink.Advice;

    /// <summary>Tells that nobody waits for the findings any more.</summary>
    internal CancellationToken Cancellation => _sink.Cancellation;

    /// <summary>Whether no finding more is told, so that none needs to be well put.</summary>
    internal bool IsFull => _count > _limit;

    /// <summary>Notes that a file is not UTF-8.</summary>
    internal void LoseText() => _sink.IsTextLost = true;

    internal void Add(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related)
    {
        if (_count < _limit)
        {
            _sink.Report(rule, place, english, chinese, related);
        }
        else if (_count == _limit)
        {
            _sink.Report(
                ReadingRules.Limit,
                place,
                FormattableString.Invariant($"There are more than {_limit} findings; the rest are not listed. Correct these first."),
                FormattableString.Invariant($"问题超过 {_limit} 个，从此处起不再列出。请先改正已列出的问题。"));
        }

        // The count stays just past the limit: it must not wrap around.
        _count = Math.Min(_count + 1, _limit + 1);
    }
}
