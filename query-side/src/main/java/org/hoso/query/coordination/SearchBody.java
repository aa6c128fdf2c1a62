package org.hoso.query.coordination;

import java.time.LocalDate;
import org.hoso.query.progress.Status;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search may ask; all that is given must hold.
 *
 * @param text  words of number, product, violation, body or platform, with or without diacritics, at most 200 characters
 * @param url   a link: cases whose canonical address has all its words, at most 2000 characters
 * @param open  whether somebody is waited for on a track
 * @param mine  whether it is the turn of the reader's own body
 * @param from  first day of opening, in Viet Nam
 * @param to    last day of opening, in Viet Nam
 * @param after {@code next} of the page before
 * @param limit most rows, 1 to 200, else 50
 */
record SearchBody(
        @Nullable String text,
        @Nullable String url,
        @Nullable String productField,
        @Nullable String violationType,
        @Nullable String platform,
        @Nullable String agency,
        @Nullable Status status,
        @Nullable Boolean open,
        @Nullable Boolean mine,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String after,
        @Nullable Integer limit) {
    /** Every field here may be left out; the shared mapper would miss them. */
    private static final JsonMapper STRICT = CaseJson.strict()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** @throws BadShape for anything but an object of these fields */
    static SearchBody read(byte[] sent) {
        try {
            SearchBody body = STRICT.readValue(sent, SearchBody.class);
            if (body == null) throw new BadShape(Fault.at("", FaultCode.NULL_VALUE));
            return body;
        } catch (JacksonException e) {
            throw new BadShape(fault(e));
        }
    }

    private static Fault fault(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException e -> Fault.at(pointer(e), FaultCode.UNKNOWN_FIELD);
            case InvalidFormatException e ->
                Fault.at(
                        pointer(e), e.getTargetType() == LocalDate.class ? FaultCode.NOT_A_DATE : FaultCode.WRONG_FORM);
            case DatabindException e -> Fault.at(pointer(e), FaultCode.WRONG_TYPE);
            case StreamConstraintsException e ->
                Fault.at(pointer(e), FaultCode.TOO_LONG, "most", CaseJson.LONGEST_TEXT);
            default -> Fault.at(pointer(failure), FaultCode.MALFORMED_JSON);
        };
    }

    /** Fields lie side by side: what is nested is wrong by its outermost name. */
    private static String pointer(JacksonException failure) {
        return failure.getPath().isEmpty()
                ? ""
                : "/" + failure.getPath().getFirst().getPropertyName();
    }
}
