package org.hoso.command.callbacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.wire.CaseJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a signed call says.
 *
 * @param answer which command it stands for
 * @param data   the command's fields, as its own path takes them; they are read there
 */
record Callback(CallbackAnswer answer, JsonNode data) {
    private static final Set<String> MEMBERS = Set.of("type", "timestamp", "data");

    /** @throws BadShape where it is no such message */
    static Callback read(byte[] body) {
        JsonNode message = tree(body);
        if (!message.isObject()) throw new BadShape(Fault.at("", FaultCode.WRONG_TYPE, "expected", "object"));
        List<Fault> faults = new ArrayList<>();
        message.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> faults.add(
                        Fault.at("/" + name.replace("~", "~0").replace("/", "~1"), FaultCode.UNKNOWN_FIELD)));
        CallbackAnswer answer =
                CallbackAnswer.named(message.path("type").asString("")).orElse(null);
        if (message.path("type").isMissingNode()) faults.add(Fault.at("/type", FaultCode.MISSING_FIELD));
        else if (answer == null)
            faults.add(Fault.at("/type", FaultCode.NOT_ONE_OF, "allowed", String.join(", ", CallbackAnswer.types())));
        JsonNode data = message.path("data");
        if (data.isMissingNode()) faults.add(Fault.at("/data", FaultCode.MISSING_FIELD));
        else if (!data.isObject()) faults.add(Fault.at("/data", FaultCode.WRONG_TYPE, "expected", "object"));
        if (answer == null || !faults.isEmpty()) throw new BadShape(faults);
        return new Callback(answer, data);
    }

    private static JsonNode tree(byte[] body) {
        try {
            return CaseJson.strict().readTree(body);
        } catch (JacksonException otherForm) {
            throw new BadShape(Fault.at("", FaultCode.MALFORMED_JSON));
        }
    }

    /** What it answers; nothing where it names none, which the reading of its fields tells. */
    Optional<UUID> about() {
        try {
            return Optional.of(UUID.fromString(data.path(answer.member()).asString("")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    byte[] fields() {
        return CaseJson.stored().writeValueAsBytes(data);
    }
}
