package org.hoso.command.dispatching;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.command.outbox.Way;
import org.hoso.law.Law;
import org.hoso.runtime.letters.LetterHistory;
import org.hoso.runtime.letters.LetterProperties;
import org.hoso.runtime.letters.Letters;
import org.hoso.runtime.letters.Outgoing;
import org.hoso.runtime.letters.Stating;
import org.hoso.runtime.problems.Language;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/**
 * Which form a text has: a message for a program, or the letter for people, from the template that prints it and shows it on the
 * screen.
 *
 * @param replyTo the outside address of this Hoso, where that is set
 */
record Templates(
        Supplier<Law> law,
        Letters letters,
        LetterProperties properties,
        @Nullable URI replyTo) {
    /** @param about whose text it is: the case's own, or a subject's whom it names */
    record Text(UUID about, String text) {}

    /** @throws OpenedTexts.Erased when somebody whom it would name was erased */
    Text write(LetterHistory story, UUID dispatchId, Way way, OpenedTexts texts) {
        Outgoing what = story.outgoing(dispatchId).orElseThrow();
        UUID about = what.names().orElse(what.asked().caseId().value());
        return new Text(
                about,
                switch (way) {
                    case ENDPOINT ->
                        CaseJson.stored()
                                .writeValueAsString(
                                        new Writing(law.get(), story.number(), texts, replyTo).message(what));
                    case MAIL, HAND ->
                        letters.letter(
                                        new Stating(law.get(), properties, texts).facts(what, story.number()),
                                        Language.VI)
                                .html();
                });
    }
}
