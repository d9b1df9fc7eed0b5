using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Has MVC keep what was wrong with a body as an exception, where it would keep the exception's English words alone:
/// <see cref="JsonBodyFilter"/> then says it in the language of the request.
/// </summary>
internal sealed class JsonBodyMessages : IPostConfigureOptions<JsonOptions>
{
    /// <summary>Whether the application lets clients see what was wrong with a body.</summary>
    public bool AreShown { get; private set; } = true;

    public void PostConfigure(string? name, JsonOptions options)
    {
        if (name == Options.DefaultName)
        {
            AreShown = options.AllowInputFormatterExceptionMessages;
            options.AllowInputFormatterExceptionMessages = false;
        }
    }
}
