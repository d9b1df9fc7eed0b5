#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;

namespace FujianPlan.Runtime;

/// <summary>A part of a plan that is a document in JSON. For the generated types, which are written by <see cref="PlanDocumentJsonConverter{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlanDocument
{
    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where to.</param>
    void WriteTo(Utf8JsonWriter writer);
}
#endif
