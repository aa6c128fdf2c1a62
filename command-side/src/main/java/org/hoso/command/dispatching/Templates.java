package org.hoso.command.dispatching;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoso.cases.Sealed;
import org.hoso.command.outbox.Way;
import org.hoso.law.Law;
import org.hoso.runtime.letters.LetterProperties;
import org.hoso.runtime.letters.Letters;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/**
 * Which form a text has: a message for a program, or the letter for people.
 *
 * @param replyTo the outside address of this Hoso, where that is set
 */
record Templates(
        Supplier<Law> law,
        Letters letters,
        LetterProperties properties,
        @Nullable URI replyTo) {
    /** @throws Story.Erased when somebody whom it would name was erased */
    String write(Story story, UUID id, Way way, Function<Sealed, Optional<String>> open) {
        return switch (way) {
            case ENDPOINT ->
                CaseJson.stored().writeValueAsString(new Writing(law.get(), open, replyTo).notice(story, id));
            case MAIL, HAND -> new LetterText(letters, properties, law.get(), open).notice(story, id);
        };
    }
}
