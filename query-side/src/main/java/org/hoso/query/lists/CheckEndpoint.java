package org.hoso.query.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.LocalDate;
import java.util.List;
import org.hoso.lists.ListCode;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.addresses.AddressKey;
import org.hoso.runtime.addresses.LinkReading;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether an address is on a list, by itself, by the page or account it lies under, or by its site. */
@RestController
class CheckEndpoint {
    private final ListQuestions questions;
    private final Checking checking;
    private final PublicAnswers answers;

    CheckEndpoint(ListQuestions questions, Checking checking, PublicAnswers answers) {
        this.questions = questions;
        this.checking = checking;
        this.answers = answers;
    }

    /** What follows for the address; what is black is black, whatever stands on the white list above it. */
    enum Verdict {
        @JsonProperty("black")
        BLACK,
        @JsonProperty("white")
        WHITE,
        @JsonProperty("none")
        NONE
    }

    /** @param by {@code url} where the entry is this very address, else what kind of thing it lies under */
    record Hit(String by, PublicEntry entry) {}

    /**
     * @param url     the address in its canonical form, its host in ASCII: a look-alike shows as what it is
     * @param on      the day it is of
     * @param entries the nearest first, on both lists
     */
    record Checked(String url, String host, LocalDate on, Verdict verdict, List<Hit> entries) {}

    @Operation(
            summary = "check",
            description =
                    "Kiểm tra một địa chỉ (whether an address is on a list) on a day, today where `on` names none, as known at"
                            + " `knownAt`. A site on the black list covers what lies below its host, one on the white list only itself."
                            + " No sign-in. The header Hoso-Position tells the place of the ledger that was answered from.")
    @SecurityRequirements
    @GetMapping("/api/v1/lists/check")
    ResponseEntity<Checked> check(
            @RequestParam String url,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since) {
        String canonical = canonical(url);
        ListDayQuery question = questions.of(on, knownAt, since);
        List<PublicEntry> found = checking.find(question, canonical);
        return answers.of(question, answer(canonical, question, found));
    }

    private static Checked answer(String canonical, ListDayQuery question, List<PublicEntry> found) {
        String hash = AddressKey.hash(canonical).value();
        List<Hit> hits = found.stream()
                .map(entry -> new Hit(entry.urlSha256().equals(hash) ? "url" : entry.kind(), entry))
                .toList();
        return new Checked(canonical, AddressKey.host(canonical), question.on(), verdict(found), hits);
    }

    private static Verdict verdict(List<PublicEntry> found) {
        if (found.stream().anyMatch(entry -> entry.list().equals(ListCode.BLACK.stored()))) return Verdict.BLACK;
        return found.isEmpty() ? Verdict.NONE : Verdict.WHITE;
    }

    /** @throws BadShape for what is no address of public content: other schemes, user names in it, inner hosts */
    private static String canonical(String url) {
        if (url.isBlank()) throw bad(FaultCode.EMPTY);
        return switch (LinkReading.of(url)) {
            case LinkReading.Content content -> content.canonical();
            case LinkReading.Unfit unfit -> throw bad(unfit.code());
        };
    }

    private static BadShape bad(FaultCode code) {
        return new BadShape(Fault.at("/url", code));
    }
}
