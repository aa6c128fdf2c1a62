package org.hoso.query.subjects;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.asof.ViewPasts.ViewPast;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.collisions.Alerts;
import org.hoso.query.collisions.Collision;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.subjects.ListingsOfParties.Measured;
import org.hoso.query.subjects.Register.At;
import org.hoso.query.subjects.Register.Entry;
import org.hoso.query.subjects.SeenParty.InCase;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One register of accounts, persons and organisations over all cases, for bodies of the State: 403 for everybody else. */
@RestController
class SubjectsEndpoint {
    private static final int MOST_IN_A_LIST = 5;

    private final SubjectsView view;
    private final Register register;
    private final PartyRedaction seeing;
    private final ListingsOfParties listings;
    private final Alerts alerts;
    private final TextRendering texts;
    private final ViewPasts pasts;
    private final Supplier<Law> law;

    SubjectsEndpoint(
            SubjectsView view,
            Register register,
            PartyRedaction seeing,
            ListingsOfParties listings,
            Alerts alerts,
            TextRendering texts,
            ViewPasts pasts,
            Supplier<Law> law) {
        this.view = view;
        this.register = register;
        this.seeing = seeing;
        this.listings = listings;
        this.alerts = alerts;
        this.texts = texts;
        this.pasts = pasts;
        this.law = law;
    }

    /** Found by the case's number, the product or the account's page; names are sealed and cannot be searched. */
    @GetMapping("/api/v1/subjects")
    ResponseEntity<SeenParty.Page> subjects(
            @RequestParam(required = false) @Nullable String text,
            @Parameter(schema = @Schema(allowableValues = {"individual", "organisation", "unknown", "account"}))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @RequestParam(required = false) @Nullable String role,
            @Parameter(description = ViewPasts.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        SubjectQuery asked = SubjectQuery.of(text, kind, role, knownAt, after, limit);
        RegisterLook look = look(asked.knownAt(), since, signedIn);
        List<String> found = look.reach().nothing() ? List.of() : register.keys(look.at(), asked, look.reach());
        CutPage<String> keys = CutPage.of(found, asked.limit());
        Measured measured = measured(
                look, seeing.inPassing(register.under(look.at(), keys.shown(), look.reach(), MOST_IN_A_LIST), look));
        Map<String, List<InCase>> cases = measured.cases().stream()
                .collect(Collectors.groupingBy(one -> one.party().key()));
        List<SeenParty> parties = keys.shown().stream()
                .filter(cases::containsKey)
                .map(key -> party(key, cases.get(key), null, null))
                .toList();
        return ResponseEntity.ok()
                .headers(headers(look, measured))
                .body(texts.told(new SeenParty.Page(look.at().position(), parties, keys.next(Function.identity()))));
    }

    /** Every case and measure against one, as far as the reader may see; a foreign case for a reason, which is recorded. */
    @GetMapping("/api/v1/subjects/{key}")
    ResponseEntity<SeenParty> subject(
            @PathVariable String key,
            @Parameter(description = ViewPasts.OR_NOW) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        if (!SubjectQuery.KEY.matcher(key).matches()) throw NotThere.subject();
        SubjectQuery asked = SubjectQuery.of(null, null, null, knownAt, null, 1);
        RegisterLook look = look(asked.knownAt(), since, signedIn);
        List<Entry> entries = look.reach().nothing()
                ? List.of()
                : register.under(look.at(), List.of(key), look.reach(), Register.MOST_OF_ONE);
        Measured measured = measured(look, seeing.forAReason(entries, look, grounds));
        List<InCase> cases = measured.cases();
        if (cases.isEmpty()) throw NotThere.subject();
        List<Collision> collisions = alerts.among(
                cases.stream().map(InCase::caseId).toList(),
                key,
                new Alerts.At(look.at().generation(), look.at().position()));
        long withheld = register.count(look.at(), key) - cases.size();
        return ResponseEntity.ok()
                .headers(headers(look, measured))
                .body(texts.told(party(key, cases, withheld, collisions)));
    }

    private Measured measured(RegisterLook look, List<InCase> cases) {
        return listings.with(cases, look);
    }

    private static HttpHeaders headers(RegisterLook look, Measured measured) {
        return new Seen(look.seen().place(), look.seen().behind() || measured.behind()).headers();
    }

    private static SeenParty party(
            String key, List<InCase> cases, @Nullable Long withheld, @Nullable List<Collision> collisions) {
        RegisterParty first = cases.getFirst().party();
        String repeats = first.kind() == RegisterParty.Kind.ACCOUNT
                ? "/api/v1/repeats?account=" + key
                : "/api/v1/repeats/subjects/" + key;
        return new SeenParty(key, first.kind(), first.account(), cases, withheld, repeats, collisions);
    }

    private RegisterLook look(@Nullable Moment knownAt, @Nullable Since since, SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState()) throw new AccessDeniedException("the register is for the State's bodies");
        ViewPast past = pasts.of(view, knownAt, since);
        At at = new At(past.generation(), past.position());
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        LocalDate day = LocalDate.ofInstant(past.then().at(), WorkingCalendar.ZONE);
        return new RegisterLook(past.seen(), at, reader, today, day);
    }
}
