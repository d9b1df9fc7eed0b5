using FujianPlan.Authoring;

namespace FujianPlan.Generator;

/// <summary>
/// A list as one step of the pipeline hands it to the next. A class, as all that goes from step to step is: the compiler's
/// own code for steps is compiled anew for each kind of struct, whenever a compiler starts.
/// </summary>
/// <typeparam name="T">What is in it, compared by value.</typeparam>
/// <param name="Items">The list.</param>
internal sealed record Listed<T>(EquatableArray<T> Items)
    where T : class
{
    /// <summary>A list of what was found.</summary>
    /// <param name="found">What was found.</param>
    public Listed(IEnumerable<T> found)
        : this(new EquatableArray<T>(found))
    {
    }
}
