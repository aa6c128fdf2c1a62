package org.hoso.runtime.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** Compares what was sent with the shape of a command; goes on after a fault, so that all are told at once. */
final class BodyReader {
    private final List<Fault> faults;
    private final ValueReader values;
    private final Mint mint;

    BodyReader(List<Fault> faults, ValueReader values, Mint mint) {
        this.faults = faults;
        this.values = values;
        this.mint = mint;
    }

    /** Nothing when something in it is wrong, which is then among the faults. */
    RequestPart.@Nullable Made group(RecordShape shape, @Nullable Object value, String pointer, boolean listed) {
        if (!(value instanceof Map<?, ?> sent)) return wrongType(value, pointer);
        refuseUnknown(shape, sent.keySet(), pointer);
        List<RequestPart> parts = new ArrayList<>(shape.fields().size());
        for (FieldShape field : shape.fields()) parts.add(part(field, sent, pointer, listed));
        if (parts.contains(null)) return null;
        RequestPart.Made made = new RequestPart.Made(shape, parts);
        return breaksItsRules(made, pointer) ? null : made;
    }

    private void refuseUnknown(RecordShape shape, Set<?> names, String pointer) {
        Set<String> unknown = new LinkedHashSet<>();
        names.forEach(name -> unknown.add((String) name));
        shape.bodyFields().forEach(field -> unknown.remove(field.name()));
        unknown.forEach(name -> faults.add(Fault.at(Pointer.to(pointer, name), FaultCode.UNKNOWN_FIELD)));
    }

    private @Nullable RequestPart part(FieldShape field, Map<?, ?> sent, String pointer, boolean listed) {
        boolean given = field.source().inBody() && sent.containsKey(field.name());
        if (!given) return absent(field, pointer, listed);
        String here = Pointer.to(pointer, field.name());
        Object value = sent.get(field.name());
        if (value == null) return nothing(field, here);
        if (field.form() instanceof Form.Group group) return group(group.shape(), value, here, listed);
        if (field.form() instanceof Form.Listing list) return many(field, list, value, here);
        return values.read(field, value, here);
    }

    private @Nullable RequestPart absent(FieldShape field, String pointer, boolean listed) {
        if (field.source().drawn()) return new RequestPart.Plain(mint.draw(field.name(), listed));
        if (!field.required()) return new RequestPart.Plain(null);
        return fault(Pointer.to(pointer, field.name()), FaultCode.MISSING_FIELD);
    }

    /** Null is taken where a part may be left out, and means the same. */
    private @Nullable RequestPart nothing(FieldShape field, String pointer) {
        boolean mayBeLeftOut = !field.required() && !field.source().drawn() && !(field.form() instanceof Form.Flag);
        return mayBeLeftOut ? new RequestPart.Plain(null) : fault(pointer, FaultCode.NULL_VALUE);
    }

    private @Nullable RequestPart many(FieldShape field, Form.Listing list, Object value, String pointer) {
        if (!(value instanceof List<?> sent)) return fault(pointer, FaultCode.WRONG_TYPE, "expected", "list");
        if (sent.size() > list.most()) return fault(pointer, FaultCode.TOO_MANY, "most", list.most());
        List<RequestPart> parts = new ArrayList<>(sent.size());
        FieldShape entry = new FieldShape(field.name(), field.source(), true, list.of(), field.about());
        for (int i = 0; i < sent.size(); i++) parts.add(entry(entry, sent.get(i), Pointer.to(pointer, i)));
        return parts.contains(null) ? null : new RequestPart.Many(parts);
    }

    private @Nullable RequestPart entry(FieldShape field, @Nullable Object value, String pointer) {
        if (value == null) return fault(pointer, FaultCode.NULL_VALUE);
        if (field.form() instanceof Form.Group group) return group(group.shape(), value, pointer, true);
        return values.read(field, value, pointer);
    }

    /** A record's constructor knows its rules; it is asked with nothing sealed yet. */
    private boolean breaksItsRules(RequestPart.Made made, String pointer) {
        BrokenRule broken = BrokenRule.of(made, pointer);
        if (broken == null) return false;
        faults.add(Fault.at(broken.pointer(), FaultCode.RULE, "rule", broken.words()));
        return true;
    }

    private RequestPart.@Nullable Made wrongType(@Nullable Object value, String pointer) {
        faults.add(
                value == null
                        ? Fault.at(pointer, FaultCode.NULL_VALUE)
                        : Fault.at(pointer, FaultCode.WRONG_TYPE, "expected", "object"));
        return null;
    }

    private @Nullable RequestPart fault(String pointer, FaultCode code) {
        faults.add(Fault.at(pointer, code));
        return null;
    }

    private @Nullable RequestPart fault(String pointer, FaultCode code, String name, Object value) {
        faults.add(Fault.at(pointer, code, name, value));
        return null;
    }
}
