package org.hoso.runtime.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem body (RFC 9457), {@code application/problem+json}.
 *
 * @param code      stable, what a program goes by
 * @param title     the code in words, in the reader's language
 * @param detail    this occurrence in words, in the reader's language
 * @param instance  the path asked for, without its query
 * @param requestId finds the call in the log
 * @param errors    what is wrong with the shape of the request, place by place
 * @param extra     further members, e.g. the current version
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "instance", "requestId", "errors"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String code,
        int status,
        String title,
        String detail,
        @Nullable String instance,
        @Nullable String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultDetail> errors,
        @JsonAnyGetter Map<String, Object> extra) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One place of the request and what is wrong with it. */
    public record FaultDetail(String pointer, String code, String detail) {}

    /** Identifies the kind of problem; a name, not an address to open. */
    public String getType() {
        return "urn:hoso:problem:" + code;
    }
}
