namespace FujianPlan.Authoring.Drafting;

/// <summary>
/// Finds the section of each statement. A marker tells its task's number only; the section follows from headings, from the numbers
/// before and after, and, where a capture has moved pieces about, from where each thread of it had got to. Of all ways to read the
/// notice, the one is taken that has the least against it.
/// </summary>
internal static class StatementPlaces
{
    private const int MostGuesses = 200;
    private const int MostWork = 40_000;

    // No capture in disorder has as many; a notice that has more is read as it is written.
    private const int MostSearched = 2_000;

    // What speaks against a reading: each task that is lost counts 1, and so does a jump where the notice could go on.
    private const int JumpsWithoutNeed = 1;
    private const int JumpsAhead = 2;
    private const int GoesOnOverBreak = 2;
    private const int LosesHeading = 3;

    // A reading with this much more against it than the best is worth an editor's look.
    private const int CloseCall = 1;
    private const int MostCompared = 50;

    /// <summary>Finds the sections.</summary>
    /// <param name="statements">The statements; the first is what stands before the first marker.</param>
    /// <returns>
    /// By statement: its section, 0 for what stands before the first marker; and another that it may as well be of, 0 where there is none.
    /// </returns>
    public static (int Section, int Other)[] Of(IReadOnlyList<NoticeStatement> statements)
    {
        if (statements.Count > MostSearched)
        {
            return AsTheyStand(statements);
        }

        bool isInOrder = IsInOrder(statements);
        int most = Math.Max(10, Math.Min(MostGuesses, MostWork / statements.Count));
        List<PlaceGuess> guesses = [new PlaceGuess(statements)];
        for (int i = 1; i < statements.Count; i++)
        {
            NoticeStatement before = statements[i - 1], statement = statements[i];
            guesses = [.. guesses.SelectMany(guess => Next(guess, before, statement, isInOrder)).OrderBy(step => step.From.Cost + step.Cost).Take(most).Select(step => step.From.Then(statement, step.Section, step.Thread, step.Cost))];
        }

        // Of readings that have equally little against them, the one whose clauses suit their texts best: 省水利厅 a text on 水利.
        PlaceGuess[] close = [.. guesses.Where(guess => guess.Cost <= guesses[0].Cost + CloseCall).Take(MostCompared)];
        PlaceGuess best = close.Length == 1 ? close[0] : new ClauseFit(statements).Best(close);
        return [.. statements.Select((statement, i) =>
        {
            int section = i == 0 ? 0 : best.SectionOf(statement);
            return (section, i == 0 ? 0 : close.Select(rival => rival.SectionOf(statement)).FirstOrDefault(other => other != section));
        })];
    }

    // Each goes on where the one before stood, or begins the next section.
    private static (int Section, int Other)[] AsTheyStand(IReadOnlyList<NoticeStatement> statements)
    {
        PlaceGuess guess = new(statements);
        (int, int)[] places = new (int, int)[statements.Count];
        for (int i = 1; i < statements.Count; i++)
        {
            (int section, int last) = guess.Current;
            int known = guess.SectionOf(statements[i]);
            bool goesOn = section > 0 && statements[i].Number > last && guess.HasRoom(statements[i], section);
            int next = known > 0 ? known : goesOn ? section : section + 1;
            while (known == 0 && !guess.HasRoom(statements[i], next))
            {
                next++;
            }

            guess.GoOn(statements[i], next);
            places[i] = (next, 0);
        }

        return places;
    }

    // Whether each statement has the number after that of the one before, or begins a section.
    private static bool IsInOrder(IReadOnlyList<NoticeStatement> statements)
    {
        for (int i = 2; i < statements.Count; i++)
        {
            if (!statements[i].Follows(statements[i - 1]) && statements[i].Number != 1)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Step> Next(PlaceGuess guess, NoticeStatement before, NoticeStatement statement, bool isInOrder)
    {
        (int section, int last) = guess.Current;
        int number = statement.Number, known = guess.SectionOf(statement);
        bool isFirst = section == 0, follows = statement.Follows(before), mayGoOn = !isFirst && follows && before.Break == 0;
        if (known > 0)
        {
            bool goesOn = isFirst || (section == known && last < number) || (section == known - 1 && statement.StartsSection);
            yield return new Step(
                guess, known, goesOn ? PlaceGuess.GoesOn : ThreadTo(guess.Left, (known, number)),
                !goesOn && (mayGoOn || (statement.StartsSection && before is { Break: 0, Clause: not null })) ? JumpsWithoutNeed : 0);
            yield break;
        }

        if (!isFirst && number > last && guess.HasRoom(statement, section))
        {
            yield return new Step(guess, section, PlaceGuess.GoesOn, mayGoOn ? 0 : follows ? GoesOnOverBreak : JumpsAhead + number - last - 1);
            if (mayGoOn && isInOrder)
            {
                yield break;
            }
        }

        int needless = mayGoOn ? JumpsWithoutNeed : 0;
        for (int i = 0; i < guess.Left.Count; i++)
        {
            (int of, int reached) = guess.Left[i];
            if (reached < number && of > 0 && guess.HasRoom(statement, of))
            {
                yield return new Step(guess, of, i, needless + number - reached - 1);
            }
        }

        // A section whose heading is lost, after any of those that the threads have got to.
        for (int i = PlaceGuess.GoesOn; i < guess.Left.Count; i++)
        {
            int next = (i < 0 ? section : guess.Left[i].Section) + 1, skipped = 0;
            for (; !guess.HasRoom(statement, next); next++)
            {
                skipped++;
            }

            int ahead = i < 0 && !isFirst && number > 1 ? JumpsAhead : 0;
            yield return new Step(guess, next, i, isFirst ? number - 1 : LosesHeading + ahead + skipped + needless + number - 1);
        }
    }

    // The thread that has got nearest to a place without passing it; one of its own where none has.
    private static int ThreadTo(IReadOnlyList<(int Section, int Number)> left, (int Section, int Number) place)
    {
        int nearest = PlaceGuess.StartsOne;
        for (int i = 0; i < left.Count; i++)
        {
            if (left[i].CompareTo(place) < 0 && (nearest < 0 || left[i].CompareTo(left[nearest]) > 0))
            {
                nearest = i;
            }
        }

        return nearest;
    }

    // A guess, one statement further: made only where it is among the best.
    private readonly record struct Step(PlaceGuess From, int Section, int Thread, int Cost);
}
