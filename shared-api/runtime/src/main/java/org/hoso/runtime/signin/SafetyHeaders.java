package org.hoso.runtime.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with our answers: nothing with data, and only our own scripts on the one page there is. */
final class SafetyHeaders {
    private static final String POLICY = "Content-Security-Policy";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private SafetyHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.addHeaderWriter((HeaderWriter) SafetyHeaders::contentPolicy);
    }

    private static void contentPolicy(HttpServletRequest request, HttpServletResponse response) {
        boolean page = request.getRequestURI().startsWith("/swagger-ui");
        if (!response.containsHeader(POLICY)) response.setHeader(POLICY, page ? PAGE : DATA);
    }
}
