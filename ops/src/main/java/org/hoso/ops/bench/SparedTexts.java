package org.hoso.ops.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rows of views that are asked for their codes, but for requests that say otherwise. One client asks at a time. */
final class SparedTexts extends VouchedTexts {
    /** Of a request whose answer is to be made without asking. */
    static final String HEADER = "Hoso-Bench-Spared";

    private static volatile boolean spared;

    SparedTexts(RowMacs macs, AlteredRows altered) {
        super(macs, altered);
    }

    @Override
    protected boolean bears(String code, String json, String table, @Nullable Object... row) {
        return spared || super.bears(code, json, table, row);
    }

    /** Reads what a request says. */
    static final class Saying extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            spared = request.getHeader(HEADER) != null;
            chain.doFilter(request, response);
        }
    }
}
