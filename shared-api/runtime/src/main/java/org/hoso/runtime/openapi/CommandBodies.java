package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.CaseId;
import org.hoso.cases.Request;
import org.hoso.cases.Sha256;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.FieldShape;
import org.hoso.runtime.intake.Form;
import org.hoso.runtime.intake.Source;

/** What a command's body may hold, as a schema, from the very shape that the reader goes by. */
final class CommandBodies {
    private static final FieldDescriptions WORDS = new FieldDescriptions();

    private CommandBodies() {}

    /** The name of the schema among the components. */
    static String name(Class<? extends Request> command) {
        return command.getSimpleName() + "Body";
    }

    static Schema<?> schema(Class<? extends Request> command) {
        return object(command.getSimpleName(), CommandReader.shapeOf(command));
    }

    private static Schema<?> object(String command, List<FieldShape> fields) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), told(command, field)));
        return Schemas.object(
                properties,
                fields.stream()
                        .filter(FieldShape::required)
                        .map(FieldShape::name)
                        .toList());
    }

    private static Schema<?> told(String command, FieldShape field) {
        Schema<?> schema = property(command, field);
        WORDS.description(command, field.name())
                .ifPresent(words -> schema.setDescription(
                        schema.getDescription() == null ? words : words + "; " + schema.getDescription()));
        return schema;
    }

    /** Null is taken where a field may be left out, and means the same; not for an id that would else be drawn. */
    private static Schema<?> property(String command, FieldShape field) {
        Schema<?> schema = schema(command, field.form());
        boolean mayBeNull = !field.required() && field.source() == Source.BODY && !(field.form() instanceof Form.Flag);
        return mayBeNull ? Schemas.orNull(schema) : schema;
    }

    private static Schema<?> schema(String command, Form form) {
        return switch (form) {
            case Form.Text text -> Schemas.text(text.longest());
            case Form.Secret secret ->
                described(Schemas.text(secret.longest()), "personal: sealed before it is stored");
            case Form.Link link ->
                described(Schemas.text(link.longest()), "an http or https address of public content");
            case Form.Word word -> Schemas.oneOf(word.words());
            case Form.Special special -> special(special);
            case Form.Id id ->
                id.orCase()
                        ? described(Schemas.of("string"), "an id, or the number of the case itself")
                        : Schemas.of("string", "uuid");
            case Form.Moment moment -> Schemas.of("string", "date-time");
            case Form.Day day -> Schemas.of("string", "date");
            case Form.Flag flag -> Schemas.of("boolean");
            case Form.Whole whole -> Schemas.of("integer", whole.small() ? "int32" : "int64");
            case Form.Fraction fraction -> Schemas.of("number", "double");
            case Form.Any any -> described(new Schema<>(), "any JSON value");
            case Form.Listing list -> listing(command, list);
            case Form.Group group -> object(command, group.shape().bodyFields());
            case Form.Given given -> throw new IllegalStateException("never in a body");
        };
    }

    private static Schema<?> listing(String command, Form.Listing list) {
        Schema<?> schema = Schemas.list(schema(command, list.of()));
        schema.setMaxItems(list.most());
        return schema;
    }

    private static Schema<?> special(Form.Special special) {
        Schema<?> schema = Schemas.of("string");
        if (special.type() == Sha256.class) schema.setPattern("^[0-9a-f]{64}$");
        if (special.type() == CaseId.class) return described(schema, "a case: its number, HS-2026-000123, or its id");
        return schema;
    }

    private static Schema<?> described(Schema<?> schema, String description) {
        schema.setDescription(description);
        return schema;
    }
}
