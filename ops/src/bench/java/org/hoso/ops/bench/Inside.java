package org.hoso.ops.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the benchmark's own requests before anybody else does; each is one stretch of work in this process. */
final class Inside extends OncePerRequestFilter implements Ordered {
    static final String PATH = "/bench/inside/";

    /** @param clients at once @param time how long, where it ends by time @param events at most, where it ends by them */
    record Asked(int clients, Duration time, long events) {}

    /** @param told what whoever asked was told */
    record Answer(long done, double seconds, String told) {
        static Answer of(Load.Result result, IdSum told) {
            return new Answer(result.answers(), result.seconds(), told.toString());
        }

        static Answer parsed(String text) {
            String[] parts = text.split(";", 3);
            return new Answer(Long.parseLong(parts[0]), Double.parseDouble(parts[1]), parts[2]);
        }

        double perSecond() {
            return done / seconds;
        }

        @Override
        public String toString() {
            return done + ";" + seconds + ";" + told;
        }
    }

    /** One kind of work. */
    interface Work {
        Answer run(Asked asked) throws Exception;
    }

    private final ApplicationContext beans;
    private @Nullable Map<String, Work> works;

    Inside(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().startsWith(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Work work = works().get(request.getRequestURI().substring(PATH.length()));
            if (work == null) throw new IllegalArgumentException("no such work: " + request.getRequestURI());
            response.getWriter().print(work.run(asked(request)));
        } catch (Exception failure) {
            logger.error("a stretch of work broke down", failure);
            response.setStatus(500);
            response.getWriter().print(failure);
        }
    }

    private static Asked asked(HttpServletRequest request) {
        return new Asked(
                Integer.parseInt(request.getParameter("clients")),
                Duration.ofMillis(Long.parseLong(request.getParameter("millis"))),
                Long.parseLong(request.getParameter("events")));
    }

    private synchronized Map<String, Work> works() {
        Map<String, Work> made = works;
        if (made != null) return made;
        InsideStore store = new InsideStore(beans);
        made = new HashMap<>();
        new InsideSwitches(beans, store).add(made);
        new InsideCommands(beans, store).add(made);
        new InsideAppends(beans, store).add(made);
        new BareInserts(store).add(made);
        new InsideReplay(beans, store).add(made);
        new StockAxon(store).add(made);
        works = made;
        return made;
    }
}
