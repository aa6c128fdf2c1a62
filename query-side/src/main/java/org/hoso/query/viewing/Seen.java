package org.hoso.query.viewing;

import jakarta.servlet.http.HttpServletResponse;
import org.hoso.runtime.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * How fresh an answer is; every read tells it in its headers.
 *
 * @param place  what the view had seen when it was read, or later
 * @param behind whether that is less than the reader asked for
 */
public record Seen(Place place, boolean behind) {
    /** Last place of the ledger that the answer covers. */
    public static final String POSITION = "Hoso-Position";
    /** Present, and {@code true}, when the answer does not cover what {@code since} asked for. */
    public static final String BEHIND = ProblemWriter.BEHIND;

    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(POSITION, Long.toString(place.position()));
        if (behind) headers.set(BEHIND, "true");
        return headers;
    }

    /** An answer that is as fresh as this. */
    public <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().headers(headers()).body(body);
    }

    /** For an answer that is written straight out. */
    public void tell(HttpServletResponse response) {
        headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    }
}
