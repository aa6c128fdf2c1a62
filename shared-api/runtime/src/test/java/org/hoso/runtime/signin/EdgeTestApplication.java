package org.hoso.runtime.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Closing;
import org.hoso.cases.Coordination.AddNote;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.runtime.openapi.TakesCommand;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.KeyReused;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.StaleVersion;
import org.hoso.runtime.problems.UnreadableHistory;
import org.hoso.runtime.problems.ViewRowAltered;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Endpoints that fail in every way one can, behind the real sign-in. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({EdgeTestApplication.Endpoints.class, EdgeTestApplication.Commands.class})
class EdgeTestApplication {
    /** Takes each of two commands as an endpoint made for it does. */
    static class Commands implements InitializingBean {
        private final RequestMappingHandlerMapping mappings;

        Commands(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
            this.mappings = mappings;
        }

        @Override
        public void afterPropertiesSet() throws NoSuchMethodException {
            take("/api/v1/cases/{caseId}/add-note", AddNote.class);
            take("/api/v1/cases/report-content", ReportContent.class);
        }

        private void take(String path, Class<? extends Request> command) throws NoSuchMethodException {
            mappings.registerMapping(
                    RequestMappingInfo.paths(path)
                            .methods(RequestMethod.POST)
                            .options(mappings.getBuilderConfiguration())
                            .build(),
                    new Taking(command),
                    Taking.class.getDeclaredMethod("ask", HttpServletRequest.class));
        }
    }

    record Taking(Class<? extends Request> command) implements TakesCommand {
        @ResponseBody
        ResponseEntity<Endpoints.Done> ask(HttpServletRequest request) {
            throw new NoSuchCase();
        }
    }

    @RestController
    static class Endpoints {
        @GetMapping("/api/v1/me")
        SignedIn me(SignedIn signedIn) {
            return signedIn;
        }

        @PostMapping(path = "/api/v1/read", consumes = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> read(HttpServletRequest request) throws IOException {
            return Map.of("bytes", request.getInputStream().readAllBytes().length);
        }

        @GetMapping("/api/v1/break-off/{how}")
        void breakOff(@PathVariable String how, HttpServletResponse response) throws IOException {
            if (how.equals("of-known-length")) response.setContentLength(2_000);
            response.getOutputStream().write(new byte[1_000]);
            response.flushBuffer();
            throw new IllegalStateException("gone half-way");
        }

        /** What a command's answer looks like. */
        record Done(UUID caseId, @Nullable Long position, List<String> events, Closing.@Nullable Outcome outcome) {}

        @GetMapping("/api/v1/fail/{how}")
        String fail(@PathVariable String how, @RequestParam(defaultValue = "1") int limit) throws Exception {
            switch (how) {
                case "shape" -> throw new BadShape(Fault.at("/at", FaultCode.IN_THE_FUTURE));
                case "role" -> throw new Refused(Refusal.WRONG_ROLE, Map.of("role", "intake"));
                case "rule" -> throw new Refused(Refusal.TRACKS_OPEN, Map.of("open", List.of("appeal")));
                case "case" -> throw new NoSuchCase();
                case "stale" -> throw new StaleVersion(7, List.of("violation-classified"));
                case "key" -> throw new KeyReused();
                case "away" -> throw new Away(Duration.ofSeconds(3));
                case "database" ->
                    throw new IllegalStateException(
                            "select secret from person",
                            new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("x")));
                case "altered" -> throw new ViewRowAltered("case_view");
                case "history" -> throw new UnreadableHistory("case.from-the-future", 4711);
                case "defect" -> throw new IllegalStateException("select secret from person");
                default -> throw new NoSuchCase();
            }
        }
    }
}
