package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.ServeAppealDecision;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoredNameSerializerTest {
    private final StoredNameSerializer serializer = new StoredNameSerializer();
    private final CaseId caseId = Samples.caseId();

    @Test
    @DisplayName("an event goes and comes back by its stored name, as the contract's own JSON")
    void an_event_by_its_stored_name() {
        CaseEvent event = Samples.lawsuit(caseId, "Tòa án nhân dân thành phố Hà Nội");

        SerializedObject<String> stored = serializer.serialize(event, String.class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("case.lawsuit-filed", "1"));
        assertThat(stored.getData()).isEqualTo(CaseJson.stored().writeValueAsString(event));
        assertThat(serializer.<String, CaseEvent>deserialize(stored)).isEqualTo(event);
    }

    @Test
    @DisplayName("a command goes and comes back by its stored name too")
    void a_command_by_its_stored_name() {
        ServeAppealDecision command = new ServeAppealDecision(caseId, Actor.system(), Samples.AT, caseId.value(), null);

        SerializedObject<byte[]> sent = serializer.serialize(command, byte[].class);

        assertThat(sent.getType().getName()).isEqualTo("case.serve-appeal-decision");
        assertThat(serializer.<byte[], Object>deserialize(sent)).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("every event of the menu is found again by the name and revision it is stored under")
    void every_event(Class<? extends CaseEvent> event) {
        assertThat(serializer.classForType(serializer.typeForClass(event))).isEqualTo(event);
    }

    static List<Class<? extends CaseEvent>> every_event() {
        return StoredNames.events();
    }

    @ParameterizedTest(name = "{0} revision {1}")
    @CsvSource({
        "case.rumour-spread, 1",
        "case.lawsuit-filed, 2",
        "case.lawsuit-filed, ",
        "org.hoso.cases.Appeal$NoSuchEvent, ",
        "javax.script.ScriptEngineManager, ",
        "com.zaxxer.hikari.HikariDataSource, "
    })
    @DisplayName(
            "an unknown name, an unknown revision and a class that is nobody's business fail while reading, by name")
    void the_unknown_fails_while_reading(String name, String revision) {
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType(name, revision)))
                .isInstanceOf(UnknownStoredEvent.class)
                .hasMessageContaining(name)
                .hasMessageContaining("revision " + revision);
    }

    @Test
    @DisplayName("a token in the middle of a replay, with why it was begun, survives a restart")
    void a_replay_token_survives() {
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4), "dựng lại");

        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);

        ReplayToken read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(token);
        assertThat(read.context()).isEqualTo("dựng lại");
    }

    @Test
    @DisplayName("a token that names a class outside Axon, us and plain values is not built")
    void a_token_cannot_smuggle_a_class() {
        TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), null, new Mute());
        String smuggled = serializer
                .serialize(token, String.class)
                .getData()
                .replace(Mute.class.getName(), "com.zaxxer.hikari.HikariDataSource");

        assertThat(smuggled).contains("HikariDataSource");
        assertThatThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>(smuggled, String.class, ReplayToken.class.getName(), null)))
                .hasStackTraceContaining("PolymorphicTypeValidator");
    }

    @Test
    @DisplayName("metadata, an aggregate without getters and a plain answer come back as they went")
    void everything_else_by_its_class() {
        MetaData metadata = MetaData.from(Map.of("traceId", "a-1", "channel", "cổng dịch vụ"));
        assertThat((Object) serializer.deserialize(serializer.serialize(metadata, String.class)))
                .isEqualTo(metadata);

        Mute mute = new Mute();
        mute.counted = 7;
        mute.since = Instant.parse("2026-11-20T02:30:00.123456Z");
        Mute read = serializer.deserialize(serializer.serialize(mute, String.class));
        assertThat(read.counted).isEqualTo(7);
        assertThat(read.since).isEqualTo(mute.since);

        assertThat((Object) serializer.deserialize(serializer.serialize(List.of("a"), String.class)))
                .isEqualTo(List.of("a"));
    }

    /** State in private fields only, as aggregates have it. */
    static class Mute {
        private int counted;
        private Instant since = Instant.EPOCH;
    }
}
