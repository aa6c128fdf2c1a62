package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few JSON schemas that everything here is put together from (JSON Schema 2020-12, as OpenAPI 3.1 has it). */
final class Schemas {
    private Schemas() {}

    static Schema<Object> of(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    static Schema<Object> of(String type, String format) {
        Schema<Object> schema = of(type);
        schema.setFormat(format);
        return schema;
    }

    static Schema<Object> text(int longest) {
        Schema<Object> schema = of("string");
        schema.setMinLength(1);
        schema.setMaxLength(longest);
        return schema;
    }

    static Schema<Object> oneOf(List<?> values) {
        Schema<Object> schema = of("string");
        schema.setEnum(List.copyOf(values));
        return schema;
    }

    static Schema<Object> list(Schema<?> entries) {
        Schema<Object> schema = of("array");
        schema.setItems(entries);
        return schema;
    }

    /** An object with these properties and no others. */
    static Schema<Object> object(Map<String, Schema<?>> properties, List<String> required) {
        Schema<Object> schema = of("object");
        schema.setProperties(new LinkedHashMap<>(properties));
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(Boolean.FALSE);
        return schema;
    }

    static Schema<Object> ref(String name) {
        Schema<Object> schema = new JsonSchema();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    /** The same, or null. */
    static Schema<?> orNull(Schema<?> schema) {
        if (anything(schema)) return schema;
        if (schema.get$ref() == null && schema.getTypes() != null) {
            schema.addType("null");
            if (schema.getEnum() != null) allowNull(schema);
            return schema;
        }
        Schema<Object> either = new JsonSchema();
        either.setAnyOf(List.of(schema, of("null")));
        return either;
    }

    /** Whether any JSON value fits, null too. */
    private static boolean anything(Schema<?> schema) {
        return schema.get$ref() == null
                && schema.getType() == null
                && schema.getTypes() == null
                && schema.getAnyOf() == null
                && schema.getOneOf() == null
                && schema.getAllOf() == null;
    }

    @SuppressWarnings("unchecked")
    private static void allowNull(Schema<?> schema) {
        List<Object> values = new java.util.ArrayList<>((List<Object>) schema.getEnum());
        values.add(null);
        ((Schema<Object>) schema).setEnum(values);
    }
}
