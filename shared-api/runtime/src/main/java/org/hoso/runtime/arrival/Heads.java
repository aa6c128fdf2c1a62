package org.hoso.runtime.arrival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Looks at the head of a request whose body is still under way. */
public interface Heads {
    /** Whether the body is waited for; if not, the request was answered. */
    boolean worthWaiting(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
