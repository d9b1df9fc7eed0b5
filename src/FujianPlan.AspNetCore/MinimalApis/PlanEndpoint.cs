using System.Globalization;
using System.Reflection;
using System.Text;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FujianPlan.AspNetCore;

/// <summary>A route handler that takes the values of plans by their codes, and is not run with what is none.</summary>
internal sealed class PlanEndpoint
{
    private readonly BoundParameter[] _parameters;
    private readonly BoundForm[] _forms;
    private readonly RequestDelegate _handler;
    private readonly bool _hasForm, _hasJson;

    private PlanEndpoint(RequestDelegate handler, BoundParameter[] parameters, BoundForm[] forms, bool hasJson)
    {
        _handler = handler;
        _parameters = parameters;
        _forms = forms;
        _hasForm = forms.Length > 0 || parameters.Any(parameter => parameter.Source == TextSource.Form);
        _hasJson = hasJson;
    }

    /// <summary>The same endpoint, taking codes.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <returns>Another one; null if there is nothing of a plan to take.</returns>
    public static RouteEndpoint? Of(Endpoint endpoint)
    {
        if (endpoint is not RouteEndpoint { RequestDelegate: { } handler } route || route.Metadata.GetMetadata<MethodInfo>() is null || route.Metadata.GetMetadata<ActionDescriptor>() is not null)
        {
            return null;
        }

        BoundParameter[] parameters = [.. BoundParameter.Of(route)];
        bool hasJson = route.Metadata.GetOrderedMetadata<IAcceptsMetadata>().Any(accepts => accepts.ContentTypes.Any(type => type.Contains("json", StringComparison.OrdinalIgnoreCase)));
        BoundForm[] forms = [.. BoundForm.Of(route)];
        return parameters.Length == 0 && forms.Length == 0 && !hasJson
            ? null
            : new RouteEndpoint(new PlanEndpoint(handler, parameters, forms, hasJson).Run, route.RoutePattern, route.Order, route.Metadata, route.DisplayName);
    }

    private async Task Run(HttpContext context)
    {
        CultureInfo culture = RequestLanguage.Of(context.Request);
        if (_hasJson && UnknownCharset(context.Request) is { } charset)
        {
            await PlanProblem.Write(context, culture, PlanProblem.UnknownCharset(charset, culture));
            return;
        }

        if (_hasForm && !await IsFormRead(context))
        {
            // What is no form, or one that a stranger may have sent, is the framework's to refuse.
            await _handler(context);
            return;
        }

        RequestTexts texts = new(context.Request);
        Dictionary<string, string[]> faults = [];
        foreach (BoundParameter parameter in _parameters.Concat(FieldsOf(context.Request)))
        {
            if (Take(parameter, texts, culture) is { } fault)
            {
                faults.TryAdd(parameter.Name, [fault]);
            }
        }

        foreach ((string name, PlanCodes codes, string? own) in MissingOf(context.Request))
        {
            if (own is null)
            {
                faults.TryAdd(name, [codes.Missing(culture)]);
            }
            else
            {
                texts.Replace(TextSource.Form, name, own);
            }
        }

        try
        {
            if (faults.Count > 0)
            {
                await PlanProblem.Write(context, culture, PlanProblem.NotValid(faults, StatusCodes.Status400BadRequest, culture));
                return;
            }

            texts.Show();
            await _handler(context);
        }
        finally
        {
            texts.PutBack();
        }
    }

    private IEnumerable<BoundParameter> FieldsOf(HttpRequest request) => _forms.Length == 0 || !request.HasFormContentType
        ? []
        : _forms.SelectMany(form => request.Form.Keys.Select(form.Of)).OfType<BoundParameter>();

    private IEnumerable<(string Name, PlanCodes Codes, string? Own)> MissingOf(HttpRequest request) => _forms.Length == 0 || !request.HasFormContentType
        ? []
        : _forms.SelectMany(form => form.Missing(request.Form));

    // What is wrong with a parameter, or null: then the framework reads the same value from what now stands there.
    private static string? Take(BoundParameter parameter, RequestTexts texts, CultureInfo culture)
    {
        StringValues found = texts[parameter.Source, parameter.Name, parameter.IsList];
        if (parameter.IsList)
        {
            return TakeAll(parameter, found, texts, culture);
        }

        string text = found.ToString();
        if (text.Length == 0)
        {
            // An empty field of a form is one that was not filled in.
            if (found.Count > 0 && !parameter.IsRequired && parameter.Source != TextSource.Route)
            {
                texts.Replace(parameter.Source, parameter.Name, default);
            }

            return parameter.IsRequired ? parameter.Codes.Missing(culture) : null;
        }

        if (parameter.Codes.Fault(text, culture) is { } fault)
        {
            return fault;
        }

        if (parameter.Enum is not null)
        {
            texts.Replace(parameter.Source, parameter.Name, IdentifierOf(text, parameter));
        }

        return null;
    }

    private static string? TakeAll(BoundParameter parameter, StringValues found, RequestTexts texts, CultureInfo culture)
    {
        string?[] identifiers = new string?[found.Count];
        for (int i = 0; i < identifiers.Length; i++)
        {
            string text = found[i] ?? string.Empty;
            if (parameter.Codes.Fault(text, culture) is { } fault)
            {
                return fault;
            }

            identifiers[i] = parameter.Enum is null ? text : IdentifierOf(text, parameter);
        }

        if (parameter.Enum is not null && found.Count > 0)
        {
            texts.Replace(parameter.Source, parameter.Name, identifiers);
        }

        return null;
    }

    private static string IdentifierOf(string code, BoundParameter parameter)
    {
        parameter.Codes.TryGetNumber(code, out int number);
        return Enum.GetName(parameter.Enum!, number)!;
    }

    private static string? UnknownCharset(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) || !type.Charset.HasValue)
        {
            return null;
        }

        string charset = HeaderUtilities.RemoveQuotes(type.Charset).ToString();
        try
        {
            _ = Encoding.GetEncoding(charset);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return charset;
        }
    }

    private static async Task<bool> IsFormRead(HttpContext context)
    {
        // Not even asked whether it is one: that throws.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            return false;
        }

        if (!context.Request.HasFormContentType)
        {
            return true;
        }

        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return false;
        }
    }
}
