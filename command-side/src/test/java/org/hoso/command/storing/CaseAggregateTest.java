package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.address;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.reporter;
import static org.hoso.command.Sample.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Coordination.PassToSuccessor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.Deciding;
import org.hoso.command.deciding.Filing;
import org.hoso.command.deciding.Outcome;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The aggregate's shell")
class CaseAggregateTest {
    private final List<CaseEvent> keptBeside = new ArrayList<>();
    private AggregateTestFixture<CaseAggregate> fixture;
    private boolean outrun;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(CaseAggregate.class);
        outrun = false;
        fixture.registerInjectableResource(
                new Deciding(Sample::basis, other -> Optional.empty(), (command, file, accepted) -> List.of()));
        fixture.registerInjectableResource(new CaseWriter(
                new Beside(keptBeside),
                (aggregate, version) -> outrun,
                new EventAppender(Sample::basis, null, null, null, null, null)));
        fixture.registerCommandTargetResolver(new BusConfiguration().commandTarget());
    }

    @Test
    @DisplayName("an accepted report makes version 0 and its rows are kept beside it")
    void accepted() {
        fixture.givenNoPriorActivity()
                .when(named(CaseAggregate.OPEN, report()))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(org.hamcrest.Matchers.equalTo(new Outcome(
                        CASE,
                        CaseNumber.of(2026, 1),
                        0,
                        List.of("content-reported"),
                        true,
                        List.of(),
                        new Filing(List.of(id(10)), List.of(), List.of()))));
        assertThat(keptBeside).singleElement().isInstanceOf(Report.ContentReported.class);
    }

    @Test
    @DisplayName("a refusal crosses the bus as details, and no event is left")
    void refused() {
        given(reported())
                .when(named(CaseAggregate.STEP, reject("VFA")))
                .expectNoEvents()
                .expectException(CommandExecutionException.class)
                .expectExceptionDetails(new Rejection(Refusal.WRONG_AGENCY, Map.of("mayAsk", List.of("ABEI")), null));
        assertThat(keptBeside).isEmpty();
    }

    @Test
    @DisplayName("an unknown case is not there, and nothing but a report opens one")
    void unknown() {
        fixture.givenNoPriorActivity()
                .when(named(CaseAggregate.STEP, reject("ABEI")))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    @DisplayName("a province outside its area is told that there is no such case")
    void unseen() {
        given(reported())
                .when(named(CaseAggregate.STEP, reject("SVH_HN")))
                .expectExceptionDetails(new Rejection(null, Map.of(), null));
    }

    @Test
    @DisplayName("a sender who expects an older version is told the current one")
    void stale() {
        given(reported(), new Report.ItemAdded(CASE, Sample.citizen(), days(1), Sample.item(id(12), "FACEBOOK")))
                .when(named(CaseAggregate.STEP, reject("ABEI"), Map.of(CommandMetadata.EXPECTED, 0L)))
                .expectExceptionDetails(new Rejection(null, Map.of(), 1L));
    }

    @Test
    @DisplayName(
            "what a memory that is behind turns down, or finds nothing to do for, is no answer, and no row is kept of it")
    void behind() {
        outrun = true;
        for (CommandMessage<?> one : List.of(
                named(CaseAggregate.STEP, reject("VFA")),
                named(CaseAggregate.STEP, reject("SVH_HN")),
                named(CaseAggregate.STEP, reject("ABEI"), Map.of(CommandMetadata.EXPECTED, 1L)),
                named(CaseAggregate.STEP, new PassToSuccessor(CASE, Actor.system(), days(1)))))
            given(reported()).when(one).expectNoEvents().expectException(StaleCacheException.class);
        assertThat(keptBeside).isEmpty();
        given(reported()).when(named(CaseAggregate.STEP, reject("ABEI"))).expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("every command of the menu has a handler: the two names cover the sealed family")
    void every_command_has_a_handler() throws NoSuchMethodException {
        var step = CaseAggregate.class.getDeclaredMethod(
                "step", CaseCommand.class, MetaData.class, Deciding.class, CaseWriter.class);
        assertThat(StoredNames.commands()).isNotEmpty().allMatch(step.getParameterTypes()[0]::isAssignableFrom);
    }

    private TestExecutor<CaseAggregate> given(CaseEvent... events) {
        return fixture.given((Object[]) events);
    }

    private static Report.ReportContent report() {
        var item = new Report.ReportedItem(id(10), address("https://facebook.example/1"), null, null, null);
        return new Report.ReportContent(
                CASE,
                officer(Role.INTAKE, "ABEI"),
                MONDAY,
                CaseNumber.of(2026, 1),
                id(20),
                reporter(),
                text("t"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(item),
                null,
                null);
    }

    private static Report.RejectReport reject(String agency) {
        return new Report.RejectReport(
                CASE, officer(Role.INTAKE, agency), days(1), Report.RejectionReason.OUT_OF_SCOPE, null, null);
    }

    private static CommandMessage<?> named(String name, CaseCommand command) {
        return named(name, command, Map.of());
    }

    private static CommandMessage<?> named(String name, CaseCommand command, Map<String, ?> meta) {
        return new GenericCommandMessage<>(new GenericMessage<>(command, MetaData.from(meta)), name);
    }

    /** Remembers what the shell wants kept beside the events. */
    private static final class Beside extends SideRows {
        private final List<CaseEvent> kept;

        Beside(List<CaseEvent> kept) {
            super(null, null, null, null, null, null);
            this.kept = kept;
        }

        @Override
        void claimAdded(CaseCommand command, List<CaseEvent> events) {}

        @Override
        void keep(List<CaseEvent> events, CaseFile file, Outcome outcome, MetaData meta) {
            kept.addAll(events);
        }
    }
}
