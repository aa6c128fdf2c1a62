package org.hoso.ops.whole.plays;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoso.cases.By;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.FieldShape;
import org.hoso.runtime.intake.Form;
import tools.jackson.databind.JsonNode;

/**
 * What a command leaves open, one at a time, as the reader of bodies knows it: {@code answer=refused}, {@code urgent=true},
 * {@code reason present}, {@code reason absent}, {@code items[].platform present}, {@code by liaison}.
 */
final class Choices {
    private Choices() {}

    /** All of them, in the order of the record. The system asks without HTTP. */
    static Set<String> of(Class<? extends Request> command) {
        Set<String> open = new LinkedHashSet<>();
        Arrays.stream(command.getAnnotation(By.class).value())
                .filter(role -> role != Role.SYSTEM)
                .forEach(role -> open.add(by(role)));
        ofGroup(CommandReader.shapeOf(command), "", open);
        return open;
    }

    static String by(Role role) {
        return "by " + role.stored();
    }

    private static void ofGroup(List<FieldShape> fields, String path, Set<String> open) {
        for (FieldShape field : fields) {
            String here = path + field.name();
            if (!field.required()) open.addAll(List.of(here + " present", here + " absent"));
            ofValue(field.form(), here, open);
        }
    }

    private static void ofValue(Form form, String here, Set<String> open) {
        switch (form) {
            case Form.Word word -> word.words().forEach(one -> open.add(here + "=" + one));
            case Form.Flag flag -> open.addAll(List.of(here + "=true", here + "=false"));
            case Form.Listing list -> ofValue(list.of(), here + "[]", open);
            case Form.Group group -> ofGroup(group.shape().bodyFields(), here + ".", open);
            case Form.Text text -> {}
            case Form.Secret text -> {}
            case Form.Link link -> {}
            case Form.Special special -> {}
            case Form.Any any -> {}
            case Form.Id id -> {}
            case Form.Moment moment -> {}
            case Form.Day day -> {}
            case Form.Whole whole -> {}
            case Form.Fraction fraction -> {}
            case Form.Given given -> {}
        }
    }

    /** What one body, sent by an officer of that role, chooses. */
    static Set<String> made(Class<? extends Request> command, Role role, JsonNode body) {
        Set<String> made = new LinkedHashSet<>();
        made.add(by(role));
        madeInGroup(CommandReader.shapeOf(command), body, "", made);
        return made;
    }

    private static void madeInGroup(List<FieldShape> fields, JsonNode group, String path, Set<String> made) {
        for (FieldShape field : fields) {
            String here = path + field.name();
            JsonNode value = group.path(field.name());
            if (!field.required()) made.add(here + (value.isMissingNode() ? " absent" : " present"));
            if (!value.isMissingNode()) madeInValue(field.form(), value, here, made);
        }
    }

    private static void madeInValue(Form form, JsonNode value, String here, Set<String> made) {
        if (form instanceof Form.Word || form instanceof Form.Flag) made.add(here + "=" + value.asString());
        if (form instanceof Form.Listing list)
            value.valueStream().forEach(one -> madeInValue(list.of(), one, here + "[]", made));
        if (form instanceof Form.Group group) madeInGroup(group.shape().bodyFields(), value, here + ".", made);
    }
}
