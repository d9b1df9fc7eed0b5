using System.Text.Json;

namespace FujianPlan.PackageBom;

/// <summary>Writes a bill of materials: https://cyclonedx.org/docs/1.6/json/.</summary>
internal static class Bill
{
    public static void Write(Utf8JsonWriter json, Component package, IReadOnlyList<Component> contents)
    {
        json.WriteStartObject();
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        json.WriteStartObject("metadata");
        json.WritePropertyName("component");
        Write(json, package);
        json.WriteEndObject();
        json.WriteStartArray("components");
        foreach (Component component in contents)
        {
            Write(json, component);
        }

        json.WriteEndArray();
        json.WriteStartArray("dependencies");
        json.WriteStartObject();
        json.WriteString("ref", package.Purl);
        json.WriteStartArray("dependsOn");
        foreach (Component component in contents)
        {
            json.WriteStringValue(component.Purl);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", component.Purl);
        json.WriteString("name", component.Name);
        json.WriteString("version", component.Version);
        json.WriteString("purl", component.Purl);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteStartObject("license");
        json.WriteString("id", component.License);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", component.Sha512);
        json.WriteEndObject();
        json.WriteEndArray();
        if (component.IsRenamed || component.IsCompiled)
        {
            json.WriteStartObject("pedigree");
            json.WriteString("notes", component.IsCompiled
                ? "Compiled into the native program, but for what of it is never called."
                : "Its assembly bears another name and no strong name, and is otherwise unchanged.");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
