package org.hoso.runtime.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns down a query that cannot be read, whoever asks: an escape that is none, bytes that are no UTF-8, a character that must be escaped. */
public final class WellFormedQuery extends OncePerRequestFilter {
    /** Characters that an address must not hold unescaped. The container lets them pass, so that they are told of by name. */
    public static final String UNESCAPED = "\"<>[\\]^`{|}";

    private final ProblemWriter problems;

    WellFormedQuery(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Fault> faults = faults(request.getQueryString());
        if (faults.isEmpty()) chain.doFilter(request, response);
        else problems.write(new BadShape(faults), request, response);
    }

    static List<Fault> faults(@org.jspecify.annotations.Nullable String query) {
        List<Fault> faults = new ArrayList<>();
        if (query == null) return faults;
        for (String pair : query.split("&")) {
            int end = pair.indexOf('=');
            String name = end < 0 ? pair : pair.substring(0, end);
            if (!readable(name)) faults.add(Fault.at("/?", FaultCode.WRONG_FORM));
            else if (end >= 0 && !readable(pair.substring(end + 1)))
                faults.add(Fault.at("/" + name, FaultCode.WRONG_FORM));
        }
        return faults;
    }

    private static boolean readable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || UNESCAPED.indexOf(c) >= 0) return false;
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) return false;
            bytes.write(16 * high + low);
            i += 2;
        }
        return isText(bytes.toByteArray());
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
