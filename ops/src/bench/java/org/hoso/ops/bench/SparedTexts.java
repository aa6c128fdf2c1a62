package org.hoso.ops.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rows of views that are asked for their codes, but for requests that say otherwise. One client asks at a time. */
final class SparedTexts extends VouchedTexts {
    /** Of a request whose answer is to be made without asking. */
    static final String HEADER = "Hoso-Bench-Spared";

    /** Where it is told how many were asked so far, and the nanoseconds of processor that this took. */
    static final String TALLY = "/bench/codes";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LongAdder ASKED = new LongAdder();
    private static final LongAdder NANOS = new LongAdder();
    private static volatile boolean spared;

    SparedTexts(RowMacs macs, AlteredRows altered) {
        super(macs, altered);
    }

    @Override
    protected boolean bears(byte[] code, String json, String table, @Nullable Object... row) {
        if (spared) return true;
        long begin = THREADS.getCurrentThreadCpuTime();
        boolean bears = super.bears(code, json, table, row);
        NANOS.add(THREADS.getCurrentThreadCpuTime() - begin);
        ASKED.increment();
        return bears;
    }

    /** Reads what a request says, before anybody else does. */
    static final class Saying extends OncePerRequestFilter implements Ordered {
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            spared = request.getHeader(HEADER) != null;
            if (request.getRequestURI().equals(TALLY)) response.getWriter().print(ASKED.sum() + " " + NANOS.sum());
            else chain.doFilter(request, response);
        }
    }
}
