package org.hoso.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.law.ViolationType;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.figures.CardCounts.Took;
import org.hoso.query.removaltimes.RemovalTimesView;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Thẻ điểm: how notices end, by platform, body, law field or month, as known at any place of the ledger. */
@RestController
@RequestMapping("/api/v1/scorecards")
class ScorecardsEndpoint {
    private final Questions questions;
    private final CardCounts counts;
    private final RemovalTimesView times;
    private final Freshness freshness;
    private final FigureCases cases;
    private final CardTexts texts;
    private final Goals goals;
    private final Supplier<Law> law;

    ScorecardsEndpoint(
            Questions questions,
            CardCounts counts,
            RemovalTimesView times,
            Freshness freshness,
            FigureCases cases,
            CardTexts texts,
            Goals goals,
            Supplier<Law> law) {
        this.questions = questions;
        this.counts = counts;
        this.times = times;
        this.freshness = freshness;
        this.cases = cases;
        this.texts = texts;
        this.goals = goals;
        this.law = law;
    }

    /** Counted over all cases, whoever of the State asks; a platform sees its own, and not by law field. */
    @GetMapping
    ResponseEntity<Scorecards> scorecards(
            @RequestParam String by,
            @ParameterObject FigureQuery asked,
            @Parameter(description = ViewPasts.AS_KNOWN) @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        CardBy rows = CardBy.find(by)
                .orElseThrow(() -> new BadShape(Fault.at("/by", FaultCode.NOT_ONE_OF, "allowed", CardBy.codes())));
        Reader reader = Readers.of(signedIn);
        if (rows == CardBy.FIELD && !reader.ofTheState())
            throw new AccessDeniedException("how a case is classified is not the reader's");
        PermittedFigureQuery asking = questions.of("pending-share", asked, knownAt, "knownAt", since, reader);
        Seen timed = freshness.await(times, new Since.AtPosition(asking.position()));
        PermittedFigureQuery question =
                asking.at(Math.min(asking.position(), timed.place().position()));
        return question.seen().answer(made(rows, question, timed.place().generation()));
    }

    private Scorecards made(CardBy by, PermittedFigureQuery question, int generation) {
        FigureQuery asked = question.asked();
        Map<String, Map<Stand, Long>> stands = counts.stands(by, question);
        Map<String, Took> took = counts.took(by, question, generation);
        MakingCards making = new MakingCards(by, asked, question.slice().platform(), question.position(), goals);
        return new Scorecards(
                by,
                question.slice().platform(),
                asked.agency(),
                asked.field(),
                asked.from(),
                asked.until(),
                question.position(),
                texts.definitions(),
                MakingCards.rows(always(by, question.slice()), stands.keySet().stream()).stream()
                        .map(of -> making.card(of, stands.getOrDefault(of, Map.of()), took.get(of)))
                        .toList(),
                making.statement());
    }

    /** Every platform and law field has its card, also where nothing was ever asked. */
    private Stream<String> always(CardBy by, Slice slice) {
        return switch (by) {
            case PLATFORM ->
                only(slice.platform(), law.get().platforms().all().stream().map(Platform::code));
            case FIELD ->
                only(
                        slice.field(),
                        law.get().violationTypes().all().stream()
                                .filter(type -> !type.outcomeOnly())
                                .map(ViolationType::lawField));
            case AGENCY -> Stream.ofNullable(slice.agency());
            case MONTH -> Stream.empty();
        };
    }

    private static Stream<String> only(@Nullable String asked, Stream<String> all) {
        return Optional.ofNullable(asked).map(Stream::of).orElse(all);
    }

    /** The notices behind one number of a card, by case and notice, as far as the reader may see their cases. */
    @GetMapping("/cases")
    ResponseEntity<CountedNotices> cases(
            @RequestParam String number,
            @ParameterObject FigureQuery asked,
            @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = "The next of the page before; it keeps the place of the ledger")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        CardNumber which = CardNumber.find(number)
                .orElseThrow(
                        () -> new BadShape(Fault.at("/number", FaultCode.NOT_ONE_OF, "allowed", CardNumber.codes())));
        NoticePageQuery opening = NoticePageQuery.of(null, after, limit);
        PermittedFigureQuery question = questions.of(
                which.figure().code(),
                asked,
                opening.knownAt(knownAt),
                opening.parameter(),
                since,
                Readers.of(signedIn));
        return question.seen().answer(cases.page(question, opening, which.stands()));
    }
}
