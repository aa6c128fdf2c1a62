package org.hoso.command.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line as sent: the sender's reference, and the body of the report beside it. */
record ImportLine(@Nullable String reference, byte[] body) {
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,100}");

    /** @throws BadShape when the line is no object or the reference is none; the report itself is read later */
    static ImportLine of(byte[] line) {
        if (new String(line, java.nio.charset.StandardCharsets.UTF_8).indexOf("\"reference\"") < 0)
            return new ImportLine(null, line);
        JsonNode tree = tree(line);
        if (!(tree instanceof ObjectNode report)) throw wrong("", FaultCode.WRONG_TYPE);
        JsonNode reference = report.remove("reference");
        if (reference == null) return new ImportLine(null, line);
        if (!reference.isString() || !PLAIN.matcher(reference.asString()).matches())
            throw wrong("/reference", FaultCode.WRONG_FORM);
        return new ImportLine(reference.asString(), CaseJson.stored().writeValueAsBytes(report));
    }

    private static JsonNode tree(byte[] line) {
        try {
            return CaseJson.strict().readTree(line);
        } catch (JacksonException e) {
            throw wrong("", FaultCode.MALFORMED_JSON);
        }
    }

    private static BadShape wrong(String pointer, FaultCode code) {
        return new BadShape(List.of(Fault.at(pointer, code)));
    }
}
