namespace FujianPlan.Analyzers.Tests;

/// <summary>What rules look for in frameworks that the code of tests does not reference.</summary>
internal static class Frameworks
{
    public const string Text = """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { }
            public sealed class BinderOptions { }
            public sealed class ConfigurationKeyNameAttribute : System.Attribute { public ConfigurationKeyNameAttribute(string name) { } }
            public static class ConfigurationBinder
            {
                public static T? Get<T>(this IConfiguration configuration) => default;
                public static object? Get(this IConfiguration configuration, System.Type type) => null;
                public static T? GetValue<T>(this IConfiguration configuration, string key) => default;
                public static void Bind(this IConfiguration configuration, object? instance) { }
                public static void Bind(this IConfiguration configuration, string key, object? instance) { }
            }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.Extensions.Configuration;
            public interface IServiceCollection { }
            public sealed class OptionsBuilder<T> { }
            public static class OptionsConfigurationServiceCollectionExtensions { public static IServiceCollection Configure<T>(this IServiceCollection services, IConfiguration configuration) => services; }
            public static class OptionsBuilderConfigurationExtensions
            {
                public static OptionsBuilder<T> Bind<T>(this OptionsBuilder<T> builder, IConfiguration configuration) => builder;
                public static OptionsBuilder<T> BindConfiguration<T>(this OptionsBuilder<T> builder, string section) => builder;
            }
        }
        namespace Microsoft.AspNetCore.Components
        {
            public sealed class SupplyParameterFromFormAttribute : System.Attribute { }
            public static class BindConverter
            {
                public static string? FormatValue(string? value, System.Globalization.CultureInfo? culture = null) => value;
                public static object? FormatValue<T>(T value, System.Globalization.CultureInfo? culture = null) => value;
            }
        }
        namespace Microsoft.AspNetCore.Components.Rendering { public sealed class RenderTreeBuilder { public void OpenComponent<T>(int sequence) { } } }
        namespace Microsoft.AspNetCore.Components.Forms
        {
            public class InputSelect<T> { }
            public class InputRadio<T> { }
            public class InputRadioGroup<T> { }
            public class InputText { }
        }

        """;
}
