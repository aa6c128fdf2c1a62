package org.hoso.command.dispatching;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Sealed;
import org.hoso.law.Law;
import org.hoso.runtime.letters.LetterProperties;
import org.hoso.runtime.letters.Letters;
import org.hoso.runtime.letters.NoticeFacts.Reason;
import org.hoso.runtime.letters.NoticeSent;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;

/** The letter of a notice, from the template that prints it and shows it on the screen, as the case was when it was asked. */
record LetterText(Letters letters, LetterProperties properties, Law law, Function<Sealed, Optional<String>> open) {
    /** @throws Story.Erased when the reason's key was destroyed */
    String notice(Story story, UUID noticeId) {
        NoticeSent sent = sent(story, story.notice(noticeId));
        return letters.notice(sent.facts(law, properties.replyTo(sent.agency())), Language.VI)
                .html();
    }

    private NoticeSent sent(Story story, PlatformNotified e) {
        return new NoticeSent(
                story.number(),
                e.noticeId(),
                e.by().agency(),
                e.platform(),
                e.document(),
                e.at(),
                e.ground(),
                e.mandate().basis(),
                e.urgent(),
                e.clocks().started().stream().findFirst().orElse(null),
                story.items(e).map(item -> item.url().canonical()).toList(),
                story.enclosed(e)
                        .map(one -> new NoticeSent.Enclosed(one.by().agency(), one.at(), one.document()))
                        .orElse(null),
                reason(e.reason()));
    }

    private Reason reason(@Nullable Sealed reason) {
        return reason == null
                ? new Reason.None()
                : new Reason.Given(open.apply(reason).orElseThrow(Story.Erased::new));
    }
}
