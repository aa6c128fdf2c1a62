package org.hoso.query.affairs;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.affairs.SeenAffair.CaseOf;
import org.hoso.query.affairs.SeenAffair.Liable;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.asof.ViewPasts.ViewPast;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.queues.AnsweringThen;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.subjects.PartiesOfCases;
import org.hoso.query.subjects.PartiesOfCases.OfCase;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One affair, for bodies of the State: each of its cases as far as that case is the reader's to see. */
@RestController
class AffairsEndpoint {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AffairsView view;
    private final PartiesOfCases parties;
    private final AnsweringThen answering;
    private final TextRendering texts;
    private final ViewPasts pasts;
    private final Supplier<Law> law;

    AffairsEndpoint(
            AffairsView view,
            PartiesOfCases parties,
            AnsweringThen answering,
            TextRendering texts,
            ViewPasts pasts,
            Supplier<Law> law) {
        this.view = view;
        this.parties = parties;
        this.answering = answering;
        this.texts = texts;
        this.pasts = pasts;
        this.law = law;
    }

    @GetMapping("/api/v1/affairs/{affairId}")
    ResponseEntity<SeenAffair> affair(
            @PathVariable String affairId,
            @Parameter(description = ViewPasts.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        if (!ID.matcher(affairId).matches()) throw notThere();
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState()) throw new AccessDeniedException("affairs are for the State's bodies");
        ViewPast past = pasts.of(view, knownAt, since);
        List<AffairsEvent> events = view.of(past.generation(), UUID.fromString(affairId), past.position());
        if (events.isEmpty()) throw notThere();
        return past.seen().answer(texts.told(see(KnownAffair.of(events), past.position(), reader)));
    }

    private static Refused notThere() {
        return new Refused(Refusal.UNKNOWN_AFFAIR, Map.of());
    }

    /** @throws Refused where neither the affair nor one of its cases is the reader's business */
    private SeenAffair see(KnownAffair affair, long position, Reader reader) {
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        Map<CaseId, OfCase> known = parties.of(affair.cases().keySet(), position, reader, today);
        Map<CaseId, String> then = answering.of(affair.cases().keySet(), position);
        List<CaseOf> cases = affair.cases().entrySet().stream()
                .filter(one -> known.containsKey(one.getKey()))
                .map(one -> caseOf(one, known.get(one.getKey()), then.get(one.getKey())))
                .toList();
        boolean opened = reader.agency().equals(affair.opener());
        if (cases.isEmpty() && !opened) throw notThere();
        boolean theirs = opened
                || known.values().stream().anyMatch(one -> reader.agency().equals(one.accountable()));
        TreeSet<String> agencies = new TreeSet<>();
        cases.forEach(one -> Optional.ofNullable(one.accountable()).ifPresent(agencies::add));
        return new SeenAffair(
                affair.affairId(),
                position,
                affair.opener(),
                affair.openedAt(),
                theirs ? Personal.of("title", affair.title()) : Personal.withheld(Withheld.MASKED),
                List.copyOf(agencies),
                cases,
                affair.cases().size() - cases.size());
    }

    private static CaseOf caseOf(
            Map.Entry<CaseId, KnownAffair.Member> one, OfCase known, @Nullable String accountable) {
        KnownAffair.Member member = one.getValue();
        List<Liable> subjects = known.parties() == null
                ? null
                : known.parties().stream()
                        .filter(in -> in.party().subjectId() != null)
                        .map(in -> new Liable(
                                in, member.liabilities().get(in.party().subjectId())))
                        .toList();
        return new CaseOf(one.getKey(), member.number(), accountable, member.by(), member.at(), subjects);
    }
}
