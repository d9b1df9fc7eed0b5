using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>What a source has behind the headings of sections: the rest of a heading that the plan cuts, or the section's first task.</summary>
/// <param name="source">The source.</param>
/// <param name="phrases">What was looked for.</param>
/// <param name="index">The searched index.</param>
internal sealed class HeadingRuns(FlatSource source, SlotPhrases phrases, PhraseIndex index)
{
    /// <summary>The first tasks that nowhere stand behind their section's heading, where a first task stands: the slot, and what stands there.</summary>
    public IEnumerable<(int Slot, SourceSpan Found)> OtherTasks()
    {
        foreach ((int s, Slot slot, string marker, int heading) in First())
        {
            SourceSpan? other = null;
            bool stands = false;
            foreach (int start in index.Of(heading))
            {
                int behind = start + index.LengthOf(heading);
                if (string.CompareOrdinal(source.Text, behind, marker, 0, marker.Length) == 0)
                {
                    stands |= index.StandsAt(slot.Start, behind);
                    other ??= source.ToOriginal(behind, Sentences.EndOf(source.Text, behind + marker.Length) - behind);
                }
            }

            if (other is { } found && !stands)
            {
                yield return (s, found);
            }
        }
    }

    /// <summary>The headings that everywhere go on up to the marker of the section's first task: the slot of that, and what they go on with.</summary>
    public IEnumerable<(int Slot, SourceSpan Left)> Cut()
    {
        foreach ((int s, _, string marker, int heading) in First())
        {
            SourceSpan? left = null;
            bool isWhole = false;
            foreach (int start in index.Of(heading))
            {
                int end = start + index.LengthOf(heading);
                if (source.AreAdjoining(end) && SourceHeadings.TitleEnd(source.Text, end, marker) is { } task && task > end)
                {
                    left ??= source.ToOriginal(end, task - end);
                }
                else
                {
                    isWhole = true;
                }
            }

            if (left is { } span && !isWhole)
            {
                yield return (s, span);
            }
        }
    }

    // The first task of each section whose heading the plan has.
    private IEnumerable<(int Place, Slot Slot, string Marker, int Heading)> First()
    {
        for (int s = 0; s < phrases.Slots.Count; s++)
        {
            if (phrases.Slots[s] is { Number: 1, Marker: { } marker } slot && phrases.HeadingOf(slot.Section) is >= 0 and var heading)
            {
                yield return (s, slot, marker, heading);
            }
        }
    }
}
