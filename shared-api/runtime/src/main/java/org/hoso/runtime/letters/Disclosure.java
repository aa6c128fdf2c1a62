package org.hoso.runtime.letters;

import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Subject.SubjectAlleged;
import org.jspecify.annotations.Nullable;

/** What of a letter is not in clear, as far as its reader may be told it. */
public interface Disclosure {
    Wording reason(PlatformNotified notice);

    /** The account that the subject has on the platform. */
    Wording account(SubjectAlleged subject);

    /** Absent for a reader who is told the conclusion's result only. */
    @Nullable
    DocumentRef document(ConclusionGiven conclusion);
}
