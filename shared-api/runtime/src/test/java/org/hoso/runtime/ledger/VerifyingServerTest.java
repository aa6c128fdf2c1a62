package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.Samples;
import org.hoso.runtime.verifying.AxonServerEvents;
import org.hoso.runtime.verifying.Bad;
import org.hoso.runtime.verifying.FaultReason;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.VerificationResult;
import org.hoso.runtime.verifying.Verifying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verification of a store on Axon Server")
class VerifyingServerTest {
    private static final int ALL = 300;
    private static final int PLACE = 137;

    private final AxonServerStore store = new AxonServerStore();
    private final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());

    @BeforeEach
    void written() throws Exception {
        store.append(IntStream.range(0, ALL / AxonServerStore.A_CASE)
                .mapToObj(n -> Samples.caseId())
                .toArray(CaseId[]::new));
        store.ledger(100);
        store.sign(key);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    @DisplayName("finds nothing wrong with one that nobody touched, by one stream, and counts what waits for its place")
    void clean() throws Exception {
        long before = store.calls("ListEvents");
        VerificationResult verdict = verify();
        assertThat(verdict.bad()).isNull();
        assertThat(verdict.events()).isEqualTo(ALL);
        assertThat(verdict.checkpoints()).isEqualTo(1);
        assertThat(store.calls("ListEvents")).isEqualTo(before + 1);
        store.append(Samples.caseId());
        assertThat(verify().bad()).isNull();
        assertThat(verify().waiting()).isEqualTo(AxonServerStore.A_CASE);
    }

    @Test
    @DisplayName("finds an event that was altered at the server, whatever of it, at its place")
    void altered() throws Exception {
        List<Consumer<Event.Builder>> changes = List.of(
                event -> event.getPayloadBuilder()
                        .setData(event.getPayload().getData().concat(ByteString.copyFromUtf8(" "))),
                event -> event.getPayloadBuilder().setType("case.case-closed"),
                event -> event.getPayloadBuilder().setRevision("2"),
                event -> event.setTimestamp(event.getTimestamp() - 1),
                event -> event.setMessageIdentifier("another"),
                event -> event.setAggregateIdentifier("grafted"),
                event -> event.setAggregateSequenceNumber(99),
                event -> event.setAggregateType("other"),
                event -> event.putMetaData(
                        "channel", MetaDataValue.newBuilder().setTextValue("x").build()),
                event -> event.removeMetaData("channel"));
        for (Consumer<Event.Builder> change : changes)
            expect(
                    events -> {
                        Event.Builder event = events.get(PLACE - 1).toBuilder();
                        change.accept(event);
                        events.set(PLACE - 1, event.build());
                    },
                    FaultReason.ALTERED,
                    PLACE);
    }

    @Test
    @DisplayName("finds an event that is missing, one too many and two that were swapped, at the first place")
    void missing_extra_swapped() throws Exception {
        expect(events -> events.remove(PLACE - 1), FaultReason.ALTERED, PLACE);
        expect(events -> events.add(PLACE - 1, events.getFirst()), FaultReason.ALTERED, PLACE);
        expect(events -> Collections.swap(events, PLACE - 1, PLACE), FaultReason.ALTERED, PLACE);
        expect(events -> events.subList(PLACE - 1, ALL).clear(), FaultReason.LOST_EVENT, PLACE);
        expect(List::clear, FaultReason.LOST_EVENT, 1);
    }

    @Test
    @DisplayName("finds what PostgreSQL says of it altered: a leaf, a place, the index, a row that lies in no order")
    void beside() throws Exception {
        bad("update events.ledger set leaf = sha256('x') where position = " + PLACE, FaultReason.ALTERED, PLACE);
        bad("update events.ledger set ledgered_at = 'infinity' where position = " + PLACE, FaultReason.ALTERED, PLACE);
        bad("delete from events.ledger where position = " + PLACE, FaultReason.LOST_POSITION, PLACE);
        bad(
                "update events.server_index set event_identifier = 'x' where position = " + PLACE,
                FaultReason.MISPLACED,
                PLACE);
        bad("delete from events.server_index where position = " + PLACE, FaultReason.MISPLACED, PLACE);
        bad("insert into events.server_index values (999, 'e', 'c', 0)", FaultReason.BESIDE, 999);
        bad(
                "delete from events.ledger where position >= " + PLACE
                        + "; delete from events.server_index where position >= " + PLACE
                        + "; update events.ledger_head set position = " + (PLACE - 1),
                FaultReason.CUT,
                PLACE);
    }

    @Test
    @DisplayName("says so where nobody told it of the server, where that takes no such token, and where none answers")
    void not_told() throws Exception {
        assertThatThrownBy(() -> new Verifying(store.database(), Trusted.nobody(), 1).run((events, of, bytes) -> {}))
                .hasMessageContaining("Axon Server");
        assertThatThrownBy(() -> connected("another token")).hasMessageContaining("does not answer");
    }

    private AxonServerEvents connected(String token) throws InterruptedException {
        String[] address = store.address().split(":");
        return new AxonServerEvents(
                AxonServerConnectionFactory.forClient("verify")
                        .routingServers(new ServerAddress(address[0], Integer.parseInt(address[1])))
                        .token(token)
                        .build(),
                AxonServerStore.CONTEXT);
    }

    private VerificationResult verify() throws Exception {
        try (AxonServerEvents server = connected(AxonServerStore.TOKEN)) {
            return new Verifying(store.database(), Trusted.keys(List.of(key.verifier())), server)
                    .run((events, of, bytes) -> {});
        }
    }

    private void expect(Consumer<List<Event>> attack, FaultReason reason, long position) throws Exception {
        List<Event> before = new ArrayList<>();
        store.change(before::addAll);
        store.change(attack);
        found(reason, position);
        store.change(events -> {
            events.clear();
            events.addAll(before);
        });
    }

    private void found(FaultReason reason, long position) throws Exception {
        Bad bad = verify().bad();
        assertThat(bad).isNotNull();
        assertThat(bad.reason()).as(bad.text()).isEqualTo(reason);
        assertThat(bad.from()).isEqualTo(position);
    }

    /** On PostgreSQL; afterwards all is as before. */
    private void bad(String attack, FaultReason reason, long position) throws Exception {
        List<String> tables = List.of("ledger", "server_index", "ledger_head");
        for (String table : tables) store.run("create table kept_" + table + " as table events." + table);
        for (String statement : attack.split(";")) store.run(statement);
        found(reason, position);
        for (String table : tables) {
            store.run("truncate events." + table);
            store.run("insert into events." + table + " table kept_" + table);
            store.run("drop table kept_" + table);
        }
    }
}
