package org.hoso.query.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.RoleDuty;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.hoso.query.subjects.Register.Entry;
import org.hoso.query.subjects.SeenParty.InCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the register as one reader sees them: those of cases whose subjects it may see; of a foreign case a name for a reason only. */
@Component
final class PartyRedaction {
    private final SubjectsView view;
    private final LookDoor looking;
    private final Supplier<Law> law;

    PartyRedaction(SubjectsView view, LookDoor looking, Supplier<Law> law) {
        this.view = view;
        this.looking = looking;
        this.law = law;
    }

    /** In passing, as in a list: no name of a foreign case. */
    List<InCase> inPassing(List<Entry> entries, RegisterLook look) {
        return seen(entries, look, null);
    }

    /** Each foreign case is looked at for the reason given, and the look is stored before it is told. */
    List<InCase> forAReason(List<Entry> entries, RegisterLook look, Grounds grounds) {
        return seen(entries, look, grounds);
    }

    private List<InCase> seen(List<Entry> entries, RegisterLook look, @Nullable Grounds grounds) {
        Set<CaseId> ids = entries.stream().map(Entry::caseId).collect(Collectors.toSet());
        Map<CaseId, SubjectsCase> cases = view.rows().load(look.at().generation(), ids);
        return entries.stream()
                .filter(entry -> cases.containsKey(entry.caseId()))
                .flatMap(entry -> look
                        .today()
                        .relation(look.reader(), cases.get(entry.caseId()).access())
                        .stream()
                        .filter(relation ->
                                new Sights(look.reader(), relation, false).at(DataKind.SUBJECT_IDENTITY) == Sight.FULL)
                        .map(relation -> inCase(entry, cases.get(entry.caseId()), relation, look, grounds)))
                .toList();
    }

    private InCase inCase(
            Entry entry, SubjectsCase known, Relation relation, RegisterLook look, @Nullable Grounds grounds) {
        RegisterParty party = entry.stay().what();
        if (grounds != null)
            looking.enter(
                    look.reader(),
                    relation,
                    grounds,
                    Looked.at(entry.caseId(), CasePart.SUBJECTS, look.at().position()));
        boolean named = grounds != null || !relation.foreign();
        return new InCase(
                entry.caseId(),
                known.number(),
                relation,
                known.access().bodies().accountable(),
                named ? party : nameless(party),
                duties(party, look.day()),
                List.of(),
                entry.stay().by().position());
    }

    private List<RoleDuty> duties(RegisterParty party, LocalDate day) {
        return party.role() == null
                ? List.of()
                : law.get().roleDuties().of(party.role().stored(), day);
    }

    private static RegisterParty nameless(RegisterParty party) {
        return party.withName(withheld(party.name())).withHandle(withheld(party.handle()));
    }

    private static @Nullable Personal withheld(@Nullable Personal text) {
        return text == null ? null : Personal.withheld(Withheld.REASON_NEEDED);
    }
}
