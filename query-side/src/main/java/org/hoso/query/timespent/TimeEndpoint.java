package org.hoso.query.timespent;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.timespent.TimeSums.By;
import org.hoso.query.timespent.TimeSums.Figure;
import org.hoso.query.timespent.TimeSums.OfCase;
import org.hoso.query.timespent.TimeSums.OfCases;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the time of many cases went, and the cases behind each figure. For bodies of the State: how cases are handled is theirs. */
@RestController
class TimeEndpoint {
    private final TimeSpentView view;
    private final AddingUp adding;
    private final Freshness freshness;
    private final HolderNames names;
    private final Supplier<Law> law;

    TimeEndpoint(TimeSpentView view, AddingUp adding, Freshness freshness, Supplier<Law> law) {
        this.view = view;
        this.adding = adding;
        this.freshness = freshness;
        this.names = new HolderNames(law);
        this.law = law;
    }

    @GetMapping("/api/v1/time")
    ResponseEntity<TimeSums> sums(
            @Parameter(schema = @Schema(allowableValues = {"holder", "agency", "platform"}))
                    @RequestParam(defaultValue = "holder")
                    String by,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Instant now = Instant.now();
        By kind = TimeSpentQuery.oneOf("by", by, By.class);
        TimeSpentQuery asked = TimeSpentQuery.of(from, until, agency, platform, now);
        Reach reach = reach(Readers.of(signedIn), now);
        Seen seen = freshness.await(view, since);
        int generation = seen.place().generation();
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        List<Figure> figures = adding.sums(generation, asked, reach, kind).stream()
                .map(sum -> new Figure(names.share(sum.holder(), sum.code(), sum.milliseconds(), day), sum.cases()))
                .toList();
        long total =
                figures.stream().mapToLong(one -> one.share().milliseconds()).sum();
        return seen.answer(new TimeSums(
                kind,
                from,
                Instant.ofEpochMilli(asked.until()),
                names.scope(),
                adding.cases(generation, asked, reach),
                total,
                figures));
    }

    /** @param code of the agency or platform; every one of that kind where none is named */
    @GetMapping("/api/v1/time/cases")
    ResponseEntity<OfCases> cases(
            @Parameter(schema = @Schema(allowableValues = {"agency", "platform", "subject", "reporter", "legal_pause"}))
                    @RequestParam
                    String holder,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Instant now = Instant.now();
        Whose whose = new Whose(TimeSpentQuery.oneOf("holder", holder, TimeHolder.class), code);
        TimeSpentQuery asked = TimeSpentQuery.of(from, until, agency, platform, now);
        int most = TimeSpentQuery.limit(limit);
        Reach reach = reach(Readers.of(signedIn), now);
        Seen seen = freshness.await(view, since);
        List<OfCase> found = adding.cases(seen.place().generation(), asked, reach, whose, after, most + 1);
        CutPage<OfCase> page = CutPage.of(found, most);
        String next = page.next(last -> last.caseId().toString());
        return seen.answer(new OfCases(page.shown(), next));
    }

    private Reach reach(Reader reader, Instant now) {
        if (!reader.ofTheState()) throw new AccessDeniedException("how cases are handled is not the reader's");
        return Reach.of(reader, new Relating(law.get(), LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
    }
}
