package org.hoso.runtime.ledger;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.hoso.cases.CaseId;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.Samples;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.hoso.runtime.store.StoredNameSerializer;

/** A store on Axon Server, which {@link AxonServerStandIn} stands in for: written and read by the connector, ledgered on PostgreSQL. */
public final class AxonServerStore implements AutoCloseable {
    public static final String CONTEXT = "hoso";
    public static final String TOKEN = "a-token-of-the-test";
    static final int A_CASE = 10;

    private final AxonServerStandIn server = new AxonServerStandIn(TOKEN);
    private final LedgerFixture fixture = new LedgerFixture();
    private final StoredNameSerializer serializer = new StoredNameSerializer();
    private final ServerRendering rendering = new ServerRendering(serializer);
    private final AxonServerConnectionManager connections;
    private final ServerTexts texts;
    private final ServerLedgering ledgering = new ServerLedgering(fixture.database.dataSource(), rendering);
    final Ledger ledger;

    public AxonServerStore() {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setServers(server.address());
        configuration.setContext(CONTEXT);
        configuration.setToken(TOKEN);
        configuration.setComponentName("test");
        connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        connections.start();
        texts = ServerTexts.of(configuration, connections, serializer);
        ledger = new IndexedLedger(
                fixture.database.dataSource(),
                fixture.awaited,
                new ServerEvents(fixture.database.dataSource(), texts, rendering));
        LedgerFixture.await("connection", () -> connections.isConnected(CONTEXT));
    }

    /** Ten events each. */
    public void append(CaseId... cases) {
        for (CaseId caseId : cases)
            texts.events()
                    .publish(IntStream.range(0, A_CASE)
                            .<DomainEventMessage<?>>mapToObj(n -> new GenericDomainEventMessage<>(
                                            "case", caseId.toString(), n, Samples.lawsuit(caseId, "tòa \"" + n))
                                    .andMetaData(Map.of("traceId", "t-" + n, "channel", "rest", "step", n)))
                            .toList());
    }

    /** What the ledger has not yet, in batches of so many at most. */
    public void ledger(int batch) throws Exception {
        long head = ledger.head().position();
        long last = texts.source().createHeadToken().position().orElseThrow();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                texts.source().openStream(new GlobalSequenceTrackingToken(head))) {
            while (head < last) {
                List<TrackedEventMessage<?>> messages = new ArrayList<>();
                for (; head < last && messages.size() < batch; head++) messages.add(stream.nextAvailable());
                take(messages);
            }
        }
    }

    private void take(List<TrackedEventMessage<?>> messages) throws Exception {
        BatchingUnitOfWork<TrackedEventMessage<?>> unit = new BatchingUnitOfWork<>(messages);
        var result = unit.executeWithResult(() -> {
            ledgering.on((DomainEventMessage<?>) unit.getMessage(), unit);
            return null;
        });
        if (result.isExceptional()) throw new IllegalStateException(result.exceptionResult());
    }

    public void sign(SigningKey key) {
        var database = fixture.database.dataSource();
        new Checkpoints(database, new StoredTree(database), new TreeGrowth(database), key, new ForkAlarm()).now();
    }

    /** What the server tells from now on. */
    public void change(Consumer<List<Event>> change) {
        server.change(change);
    }

    public void run(String statement) {
        fixture.jdbc.sql(statement).update();
    }

    long number(String question) {
        return fixture.jdbc.sql(question).query(Long.class).single();
    }

    javax.sql.DataSource database() {
        return fixture.database.dataSource();
    }

    public String url() {
        return fixture.database.url() + (fixture.database.url().contains("?") ? "&" : "?") + "user="
                + fixture.database.user() + "&password=" + fixture.database.password();
    }

    public String address() {
        return server.address();
    }

    /** How often the server was asked that. */
    long calls(String method) {
        return server.calls(method, CONTEXT);
    }

    @Override
    public void close() {
        connections.shutdown();
        server.close();
        fixture.close();
    }
}
