package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.PersonId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Subject.IdentifySubject;
import org.hoso.runtime.sealing.KeyDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text in a command")
class PersonsOfCommandsTest {
    private final Desk desk = new Desk();

    @Test
    void seals_each_text_for_the_person_it_is_about() {
        Reading<ReportContent> reading = desk.report(Desk.edge(), "079" + System.nanoTime());
        ReportContent command = reading.command();
        PersonId reporter = command.title().person();

        assertThat(desk.opened(command.title(), "title")).isEqualTo("Sữa giả");
        assertThat(desk.opened(command.reporter().name(), "name")).isEqualTo("Nguyễn Thị Bưởi");
        assertThat(command.reporter().name().person()).isEqualTo(reporter);
        assertThat(command.reporter().identityNumber().person()).isEqualTo(reporter);
        Sealed original = command.items().getFirst().url().original();
        assertThat(original.person()).isNotEqualTo(reporter);
        assertThat(desk.opened(original, "original")).isEqualTo("https://facebook.example/posts/1?fbclid=x");
    }

    @Test
    void leads_the_same_reporter_in_two_cases_to_one_person() {
        String number = "079" + System.nanoTime();

        assertThat(desk.report(Desk.edge(), number).command().title().person())
                .isEqualTo(desk.report(Desk.edge(), number).command().title().person());
    }

    @Test
    void takes_a_signed_in_citizen_for_one_person_whatever_number_is_written() {
        Actor citizen = new Actor(
                "citizen-" + System.nanoTime(), Actor.CITIZEN, Desk.OFFICER.agencySince(), Role.REPORTER, null);
        String victim = "079" + System.nanoTime();
        PersonId own =
                desk.report(Desk.edge(at -> citizen), victim).command().title().person();

        assertThat(desk.report(Desk.edge(at -> citizen), "081" + System.nanoTime())
                        .command()
                        .title()
                        .person())
                .isEqualTo(own);
        assertThat(desk.report(Desk.edge(), victim).command().title().person()).isNotEqualTo(own);
    }

    @Test
    void leads_a_subject_to_the_identified_person_only_once_that_was_accepted() {
        CaseId caseId = new CaseId(UuidCreator.getTimeOrderedEpoch());
        UUID subject = UUID.randomUUID();
        PersonId before = personOf(subject);
        Reading<IdentifySubject> refused = identify(caseId, subject);
        assertThat(personOf(subject)).isEqualTo(before);

        Reading<IdentifySubject> accepted = identify(caseId, subject);
        accepted.accepted();
        assertThat(personOf(subject)).isEqualTo(accepted.command().name().person());
        assertThat(refused.command().name().person()).isNotEqualTo(before);
    }

    private Reading<IdentifySubject> identify(CaseId caseId, UUID subject) {
        Map<String, Object> body = SampleBodies.of(IdentifySubject.class);
        body.put("subjectId", subject.toString());
        body.put("identityNumber", "031" + System.nanoTime());
        return desk.reader()
                .read(IdentifySubject.class, SampleBodies.bytes(body), Edge.on(caseId, Desk.NOW, at -> Desk.OFFICER));
    }

    private PersonId personOf(UUID ref) {
        var session = KeyDatabase.running().process().sealer.open();
        session.needs(ref, false);
        session.prepare();
        return session.personOf(ref);
    }
}
