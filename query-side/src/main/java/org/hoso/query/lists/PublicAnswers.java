package org.hoso.query.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.hoso.cases.Sha256;
import org.hoso.law.WorkingCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How answers for everybody go out: to be kept by whoever likes, with a tag that is the same as long as the answer is. */
@Component
final class PublicAnswers {
    /** Without a named place of the ledger an answer may be outdated the next moment; so long nobody need ask again. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private static final Duration LASTING = Duration.ofDays(30);

    private final Entries entries;
    private final ListQuestions questions;

    PublicAnswers(Entries entries, ListQuestions questions) {
        this.entries = entries;
        this.questions = questions;
    }

    <T> ResponseEntity<T> of(ListDayQuery question, T answer) {
        return begun(question, answer).body(answer);
    }

    /** @param answer what its tag is made from */
    ResponseEntity.BodyBuilder begun(ListDayQuery question, Object answer) {
        ResponseEntity.BodyBuilder begun = ResponseEntity.ok()
                .headers(question.seen().headers())
                .eTag("\"" + Sha256.of(answer.toString()).value().substring(0, 32) + "\"")
                .cacheControl(caching(question))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        lastModified(question).ifPresent(begun::lastModified);
        return begun;
    }

    private static CacheControl caching(ListDayQuery question) {
        boolean lasting = question.fixed() && !question.seen().behind();
        return CacheControl.maxAge(lasting ? LASTING : FRESH).cachePublic();
    }

    /** An answer for today changes when the day does. */
    private Optional<ZonedDateTime> lastModified(ListDayQuery question) {
        Instant dawn = question.on().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        boolean today = question.on().equals(questions.today());
        return entries.lastChange(question)
                .map(changed -> today && dawn.isAfter(changed) ? dawn : changed)
                .map(changed -> changed.atZone(WorkingCalendar.ZONE));
    }
}
