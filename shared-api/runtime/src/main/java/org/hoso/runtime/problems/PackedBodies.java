package org.hoso.runtime.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns down a packed body: nobody here unpacks, and read as it came it would be told to be malformed, which it is not. */
final class PackedBodies implements HandlerInterceptor {
    private static final String AS_IT_IS = "identity";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (request.getMethod().equals("POST") && packed(request))
            throw new HttpMediaTypeNotSupportedException("a packed body");
        return true;
    }

    private static boolean packed(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING)).stream()
                .anyMatch(coding -> !coding.trim().equalsIgnoreCase(AS_IT_IS));
    }
}
