package org.hoso.ops.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report;
import org.hoso.cases.Sealed;
import org.hoso.runtime.pools.Lane;
import org.hoso.runtime.proof.TreeGrowth;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends of one event and one commit each, without a decision: by our engine. */
final class InsideAppends {
    private static final String[] TEXTS = {
        "Viên uống trị dứt điểm tiểu đường",
        "Trang này quảng cáo quá công dụng, đề nghị kiểm tra.",
        "Người Phản Ánh Mẫu"
    };

    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;
    private final TreeGrowth tree;
    private final Sealer sealer;
    private final InsideStore store;

    InsideAppends(ApplicationContext beans, InsideStore store) {
        this.engine = beans.getBean(EventStorageEngine.class);
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        this.tree = new TreeGrowth(beans.getBean(DataSource.class));
        this.sealer = beans.getBean(Sealer.class);
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("append", asked -> append(asked, false, false));
        works.put("append-ordered", asked -> append(asked, true, false));
        works.put("append-treed", this::appendTreed);
        works.put("append-sealed", asked -> append(asked, false, true));
        works.put("tree", asked -> {
            tree.catchUp();
            return new Inside.Answer(1, 0, "");
        });
    }

    /** @param ordered until the last has its place in the ledger @param sealed three texts anew for each */
    private Inside.Answer append(Inside.Asked asked, boolean ordered, boolean sealed) throws SQLException {
        Report.ContentReported like = store.latest("case.content-reported", Report.ContentReported.class);
        long before = store.number("select count(*) from events.event_entry");
        UUID person = InsideStore.id();
        IdSum told = new IdSum();
        long begin = System.nanoTime();
        Load.Result result = Load.run(asked.clients(), asked.time(), index -> {
            Lane.REQUESTS.enter();
            SealingSession session = sealer.open();
            session.needs(person, true);
            if (sealed) session.prepare();
            return new Load.Client() {
                @Override
                public void ask() {
                    CaseId id = new CaseId(InsideStore.id());
                    append(event(like, id, sealed ? session : null, person));
                    told.add(id.value());
                }

                @Override
                public void close() {
                    Lane.leave();
                }
            };
        });
        if (ordered) ordered(before + told.count());
        return new Inside.Answer(result.answers(), (System.nanoTime() - begin) / 1e9, told.toString());
    }

    private void append(Report.ContentReported event) {
        transaction.executeWithoutResult(status -> engine.appendEvents(
                List.of(new GenericDomainEventMessage<>("case", event.caseId().toString(), 0, event))));
    }

    private void ordered(long events) throws SQLException {
        while (store.number("select position from events.ledger_head") < events) Pause.millis(1);
    }

    /** The tree grows beside, and has every complete run at the end. */
    private Inside.Answer appendTreed(Inside.Asked asked) throws SQLException {
        AtomicBoolean going = new AtomicBoolean(true);
        Thread growing = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                tree.catchUp();
                Pause.millis(500);
            }
        });
        long begin = System.nanoTime();
        Inside.Answer answer = append(asked, true, false);
        tree.catchUp();
        double seconds = (System.nanoTime() - begin) / 1e9;
        going.set(false);
        return new Inside.Answer(answer.done(), seconds, answer.told());
    }

    private static Report.ContentReported event(
            Report.ContentReported like,
            CaseId id,
            @org.jspecify.annotations.Nullable SealingSession sealing,
            UUID person) {
        Sealed[] texts = {like.title(), like.description(), like.claimedEffect()};
        if (sealing != null) for (int n = 0; n < texts.length; n++) texts[n] = sealing.seal(person, "title", TEXTS[n]);
        return new Report.ContentReported(
                id,
                like.by(),
                like.at(),
                like.caseNumber(),
                InsideStore.id(),
                like.reporter(),
                texts[0],
                texts[1],
                texts[2],
                like.productField(),
                like.productName(),
                like.actDate(),
                like.urgency(),
                like.items(),
                like.accountable(),
                like.clocks(),
                like.joinedTo());
    }
}
