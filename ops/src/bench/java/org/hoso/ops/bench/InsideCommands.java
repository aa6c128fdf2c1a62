package org.hoso.ops.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.cases.CaseId;
import org.hoso.cases.Evidence;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.cases.WebAddress;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.intake.BulkAppend;
import org.hoso.command.storing.Dispatch;
import org.hoso.runtime.pools.Lane;
import org.springframework.context.ApplicationContext;

/** Commands over the gateway, ready as they come out of the reading of a request: each report of content that nobody reported. */
final class InsideCommands {
    private static final int OF_ONE_COMMIT = 500;

    private final Dispatch dispatch;
    private final BulkAppend bulk;
    private final InsideStore store;

    InsideCommands(ApplicationContext beans, InsideStore store) {
        this.dispatch = beans.getBean(Dispatch.class);
        this.bulk = beans.getBean(BulkAppend.class);
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("open", this::open);
        works.put("open-together", this::openTogether);
        works.put("update", this::update);
    }

    /** A client whose thread takes its connections from where requests do. */
    private record Asking(Runnable one) implements Load.Client {
        static Asking of(Runnable one) {
            Lane.REQUESTS.enter();
            return new Asking(one);
        }

        @Override
        public void ask() {
            one.run();
        }

        @Override
        public void close() {
            Lane.leave();
        }
    }

    /** So many clients as asked do one thing, so long. */
    private static Load.Result loaded(Inside.Asked asked, Runnable one) {
        return Load.run(asked.clients(), asked.time(), index -> Asking.of(one));
    }

    private Inside.Answer open(Inside.Asked asked) throws SQLException {
        Report.ContentReported like = store.latest("case.content-reported", Report.ContentReported.class);
        IdSum told = new IdSum();
        Load.Result result = loaded(asked, () -> {
            Report.ReportContent command = report(like);
            told.add(dispatch.open(command, Envelope.ofSystem(command.by(), InsideStore.id()))
                    .caseId()
                    .value());
        });
        return Inside.Answer.of(result, told);
    }

    private Inside.Answer openTogether(Inside.Asked asked) throws SQLException {
        Report.ContentReported like = store.latest("case.content-reported", Report.ContentReported.class);
        IdSum told = new IdSum();
        Load.Result result = loaded(asked, () -> {
            List<Report.ReportContent> commands = new ArrayList<>();
            while (commands.size() < OF_ONE_COMMIT) commands.add(report(like));
            if (bulk.open(commands, null, () -> {}).orElseThrow().size() != OF_ONE_COMMIT)
                throw new IllegalStateException("not all were opened");
            commands.forEach(one -> told.add(one.caseId().value()));
        });
        return new Inside.Answer(told.count(), result.seconds(), told.toString());
    }

    /** Evidence to the cases that lie in {@code bench.long_case}. */
    private Inside.Answer update(Inside.Asked asked) throws SQLException {
        Evidence.EvidenceAdded like = store.latest("case.evidence-added", Evidence.EvidenceAdded.class);
        List<String> cases = StockAxon.longCases(store);
        AtomicInteger turn = new AtomicInteger();
        IdSum told = new IdSum();
        Load.Result result = loaded(asked, () -> {
            String caseId = cases.get(Math.floorMod(turn.getAndIncrement(), cases.size()));
            Evidence.AddEvidence command = evidence(like, CaseId.of(caseId));
            dispatch.step(command, Envelope.ofSystem(command.by(), InsideStore.id()));
            told.add(command.evidenceId());
        });
        return Inside.Answer.of(result, told);
    }

    private static Report.ReportContent report(Report.ContentReported like) {
        CaseId caseId = new CaseId(InsideStore.id());
        Report.Item item = like.items().getFirst();
        String address = "https://facebook.example/trang-mau/posts/" + caseId;
        WebAddress url = new WebAddress(
                address, item.url().form(), Sha256.of(address), item.url().original());
        return new Report.ReportContent(
                caseId,
                like.by(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                null,
                InsideStore.id(),
                like.reporter(),
                like.title(),
                like.description(),
                like.claimedEffect(),
                like.productField(),
                like.productName(),
                like.actDate(),
                like.urgency(),
                List.of(new Report.ReportedItem(
                        InsideStore.id(), url, item.platform(), item.itemKind(), item.handle())),
                null,
                null);
    }

    private static Evidence.AddEvidence evidence(Evidence.EvidenceAdded like, CaseId caseId) {
        UUID id = InsideStore.id();
        return new Evidence.AddEvidence(
                caseId,
                like.by(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                id,
                null,
                Sha256.of(id.toString()),
                like.mediaType(),
                like.sizeBytes(),
                like.capturedAt(),
                like.method(),
                like.tool());
    }
}
