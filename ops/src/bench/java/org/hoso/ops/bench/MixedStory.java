package org.hoso.ops.bench;

import static org.hoso.ops.sample.CommandBody.document;
import static org.hoso.ops.sample.CommandBody.fields;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.standalone.StandaloneProcess;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/**
 * Clients that take case after case through five commands and two reads: content is reported, classified, its platform told, the
 * platform's answer and a look whether the content is gone written down; the file and the board are read. Each ask is one call.
 */
final class MixedStory implements Load.Clients {
    /** What is asked, by whom, and which event it leaves. */
    enum Step {
        REPORT("report-content", "intake@abei", "case.content-reported"),
        CLASSIFY("classify-violation", "classifier@abei", "case.violation-classified"),
        NOTIFY("notify-platform", "liaison@abei", "case.platform-notified"),
        ANSWER("record-platform-answer", "platform@facebook", "case.platform-answered"),
        CHECK("check-removal", "liaison@abei", "case.removal-checked"),
        CASE("file of a case", "coordinator@abei", ""),
        BOARD("board", "coordinator@abei", "");

        final String told;
        final String officer;
        final String event;

        Step(String told, String officer, String event) {
            this.told = told;
            this.officer = officer;
            this.event = event;
        }
    }

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final StandaloneProcess server;
    private final Map<Step, String> tokens = new EnumMap<>(Step.class);
    private final Map<Step, ConcurrentHistogram> latency = new EnumMap<>(Step.class);
    private final IdSum told = new IdSum();

    MixedStory(StandaloneProcess server) {
        this.server = server;
        var api = server.api();
        for (Step step : Step.values()) {
            tokens.put(step, api.token(step.officer));
            latency.put(step, new ConcurrentHistogram(Load.histogram().getHighestTrackableValue(), 3));
        }
    }

    /** The case of each command that was accepted. */
    IdSum told() {
        return told;
    }

    /** In microseconds. */
    Histogram latency(Step step) {
        return latency.get(step);
    }

    /** The same as the database has it. */
    static String kept(StandaloneProcess server, long after) throws SQLException {
        List<String> names = Arrays.stream(Step.values())
                .map(step -> step.event)
                .filter(event -> !event.isEmpty())
                .toList();
        return new StoredIds(server)
                .of("select aggregate_identifier from events.event_entry where global_index > " + after
                        + " and payload_type in ('" + String.join("','", names) + "')");
    }

    @Override
    public Load.Client client(int index) throws IOException {
        Map<Step, Call> calls = new EnumMap<>(Step.class);
        for (Step step : Step.values()) calls.put(step, new Call(server.port(), tokens.get(step)));
        return new OneClient(calls);
    }

    /** With a connection for each officer. */
    private final class OneClient implements Load.Client {
        private final Map<Step, Call> calls;
        private int next;
        private String caseId = "";
        private String item = "";
        private String notice = "";
        private long version;

        private OneClient(Map<Step, Call> calls) {
            this.calls = calls;
        }

        @Override
        public void ask() throws IOException {
            Step step = Step.values()[next++ % Step.values().length];
            long begin = System.nanoTime();
            Call.Reply reply = asked(step, calls.get(step));
            latency.get(step).recordValue((System.nanoTime() - begin) / 1000);
            if (!reply.ok()) throw new IllegalStateException(step.told + " was turned down: " + reply.text());
            taken(step, reply);
        }

        private Call.Reply asked(Step step, Call call) throws IOException {
            return switch (step) {
                case REPORT -> call.post("/api/v1/cases/report-content", BenchBodies.report());
                // Who reads what they have just written waits for it.
                case CASE -> call.get("/api/v1/cases/" + caseId + "?since=v" + version);
                case BOARD -> call.get("/api/v1/board?limit=50");
                case CLASSIFY, NOTIFY, ANSWER, CHECK -> {
                    Map<String, Object> body = new LinkedHashMap<>(body(step));
                    body.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
                    yield call.post(
                            "/api/v1/cases/" + caseId + "/" + step.told,
                            CaseJson.stored().writeValueAsBytes(body));
                }
            };
        }

        private Map<String, Object> body(Step step) {
            LocalDate today = LocalDate.now(VIET_NAM);
            return switch (step) {
                case CLASSIFY ->
                    fields(
                            "productField",
                            "functional_food",
                            "violationTypes",
                            List.of("MISLEADING_ATTRIBUTES"),
                            "actDate",
                            today.minusDays(2).toString(),
                            "urgency",
                            "normal");
                case NOTIFY -> {
                    Map<String, Object> notice = Openings.notice(item, document("88/PTTH&TTĐT-YC", today));
                    notice.put("proof", document("BN-88", today));
                    yield notice;
                }
                case ANSWER -> fields("noticeId", notice, "answer", "acting");
                case CHECK -> fields("itemId", item, "result", "gone", "vantage", "vn-hn-1");
                case REPORT, CASE, BOARD -> Map.of();
            };
        }

        private void taken(Step step, Call.Reply reply) {
            if (step == Step.CASE && !reply.text().contains(caseId))
                throw new IllegalStateException("not the file of " + caseId);
            if (step.event.isEmpty()) return;
            JsonNode body = CaseJson.stored().readTree(reply.text());
            if (step == Step.REPORT) {
                caseId = body.path("caseId").asString();
                item = body.path("created").path("itemIds").path(0).asString();
            }
            if (step == Step.NOTIFY)
                notice = body.path("created").path("noticeId").asString();
            version = body.path("version").asLong();
            told.add(caseId);
        }

        @Override
        public void close() throws IOException {
            for (Call call : calls.values()) call.close();
        }
    }
}
