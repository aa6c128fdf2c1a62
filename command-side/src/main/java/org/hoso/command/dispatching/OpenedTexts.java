package org.hoso.command.dispatching;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Sealed;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.runtime.letters.Disclosure;
import org.hoso.runtime.letters.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The texts that go out: to its receiver all of it is told.
 *
 * @param opener from a sealed text and the name it was sealed under to the text; nothing where its key was destroyed
 */
record OpenedTexts(BiFunction<Sealed, String, Optional<String>> opener) implements Disclosure {
    /** The text may not be written any more: somebody whom it would name was erased. */
    static final class Erased extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Erased where its key was destroyed */
    String open(String field, Sealed text) {
        return opener.apply(text, field).orElseThrow(Erased::new);
    }

    @Override
    public Wording reason(PlatformNotified notice) {
        return wording("reason", notice.reason());
    }

    @Override
    public Wording account(SubjectAlleged subject) {
        return wording("handle", subject.handle());
    }

    @Override
    public DocumentRef document(ConclusionGiven conclusion) {
        return conclusion.document();
    }

    private Wording wording(String field, @Nullable Sealed text) {
        return text == null ? new Wording.None() : new Wording.Given(open(field, text));
    }
}
