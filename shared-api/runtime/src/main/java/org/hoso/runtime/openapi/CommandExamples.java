package org.hoso.runtime.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Request;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.FieldShape;
import org.hoso.runtime.intake.Form;

/**
 * An example of each command's body: what must stand in it, and of the rest what has an example of its own under the command's
 * name. A rule may turn it down in a given case; its shape is taken always.
 */
final class CommandExamples {
    private static final String INSTANT = "2026-11-24T02:00:00Z";
    private static final String DAY = "2026-11-24";
    private static final String ID = "01920f4e-7c3a-7000-8000-0000000000aa";
    private static final FieldDescriptions WORDS = new FieldDescriptions();

    private final String command;

    private CommandExamples(String command) {
        this.command = command;
    }

    static Map<String, Object> of(Class<? extends Request> command) {
        return new CommandExamples(command.getSimpleName()).object("", CommandReader.shapeOf(command));
    }

    private Map<String, Object> object(String within, List<FieldShape> fields) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (FieldShape field : fields) {
            boolean own = WORDS.own(command, within + field.name()).isPresent();
            if (field.required() || own) example.put(field.name(), value(within + field.name(), field.form()));
        }
        return example;
    }

    private Object value(String field, Form form) {
        return switch (form) {
            case Form.Text text -> text(field);
            case Form.Secret secret -> text(field);
            case Form.Link link -> text(field);
            case Form.Special special -> text(field);
            case Form.Word word -> WORDS.own(command, field).orElse(word.words().getFirst());
            case Form.Id id -> WORDS.own(command, field).orElse(ID);
            case Form.Moment moment -> WORDS.own(command, field).orElse(INSTANT);
            case Form.Day day -> WORDS.own(command, field).orElse(DAY);
            case Form.Flag flag ->
                WORDS.own(command, field).map(Boolean::valueOf).orElse(Boolean.FALSE);
            case Form.Whole whole ->
                WORDS.own(command, field).map(Long::valueOf).orElse(1L);
            case Form.Fraction fraction ->
                WORDS.own(command, field).map(Double::valueOf).orElse(0.9);
            case Form.Any any -> text(field);
            case Form.Listing list -> list(field, list.of());
            case Form.Group group -> object(field + ".", group.shape().bodyFields());
            case Form.Given given -> throw new IllegalStateException("never in a body");
        };
    }

    private List<?> list(String field, Form of) {
        return WORDS.own(command, field)
                .<List<?>>map(several -> List.of(several.split(", ")))
                .orElseGet(() -> List.of(value(field, of)));
    }

    /** @throws IllegalStateException for a text that nobody has given an example yet */
    private String text(String field) {
        return WORDS.example(command, field)
                .orElseThrow(() -> new IllegalStateException(
                        "no example of " + command + "." + field + ": give one in openapi/fields.properties"));
    }
}
