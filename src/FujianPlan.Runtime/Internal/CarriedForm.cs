using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// The form of what a plan's assembly carries of it, in attributes <c>AssemblyMetadata</c>: a line for the version, one for the
/// namespace, then one for each thing, its fields between tabs; a list has a vertical tab behind each of its texts. The texts of a
/// plan hold no such characters. The generator writes it; the generator of a plan that takes agencies from this one, and the analyzers read it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CarriedForm
{
    /// <summary>The key of the agencies.</summary>
    public const string Agencies = "FujianPlan.Agencies";

    /// <summary>The key of the tasks.</summary>
    public const string Tasks = "FujianPlan.Tasks";

    /// <summary>What a task has in its second field whose text is lost.</summary>
    public const string Lost = "lost";

    /// <summary>The version of the form.</summary>
    public const string Version = "1";

    /// <summary>What stands between two fields.</summary>
    public const char Field = '\t';

    /// <summary>What stands behind each text of a list.</summary>
    public const char Item = '\v';

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Items(string list) => list.Split(Item).Where(item => item.Length > 0);

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> items) => string.Concat(items.Select(item => Clean(item) + Item));

    /// <summary>A text without the characters that separate.</summary>
    public static string Clean(string text) =>
        text.IndexOfAny([Field, Item, '\n']) < 0 ? text : text.Replace(Field, ' ').Replace(Item, ' ').Replace('\n', ' ');

    /// <summary>What an agency's fields are; their order is the form's.</summary>
    public static class Agency
    {
        /// <summary>Its code.</summary>
        public const int Code = 0;

        /// <summary>Its number.</summary>
        public const int Number = 1;

        /// <summary>Its identifier.</summary>
        public const int Id = 2;

        /// <summary>Its name.</summary>
        public const int Name = 3;

        /// <summary>Its name in English.</summary>
        public const int English = 4;

        /// <summary>Its kind, as a number.</summary>
        public const int Kind = 5;

        /// <summary>The code of the division that it governs.</summary>
        public const int RegionCode = 6;

        /// <summary>Other ways of writing its name: a list.</summary>
        public const int Aliases = 7;

        /// <summary>Former names: a list.</summary>
        public const int FormerNames = 8;

        /// <summary>Whether it is a collective: empty, <c>known</c> or <c>unknown</c>, as its members are.</summary>
        public const int Collective = 9;

        /// <summary>The codes of its members: a list.</summary>
        public const int Members = 10;

        /// <summary>Since when it is retired; empty if it is in force.</summary>
        public const int RetiredSince = 11;

        /// <summary>Why it is retired.</summary>
        public const int RetiredReason = 12;

        /// <summary>The codes of its successors: a list.</summary>
        public const int Successors = 13;

        /// <summary>How many fields there are.</summary>
        public const int Count = 14;
    }

    /// <summary>What a task's fields are.</summary>
    public static class Task
    {
        /// <summary>Its code.</summary>
        public const int Code = 0;

        /// <summary>Whether its text is lost: empty, or <see cref="CarriedForm.Lost"/>.</summary>
        public const int Lost = 1;

        /// <summary>Since when it is retired; empty if it is in force.</summary>
        public const int RetiredSince = 2;

        /// <summary>The codes of its successors: a list.</summary>
        public const int Successors = 3;

        /// <summary>How many fields there are.</summary>
        public const int Count = 4;
    }
}
